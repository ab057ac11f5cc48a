import type { ClaimKind } from '../../../../schema/claims.ts';
import type { ReadClaim } from '../../../claims/read-claims.ts';
import type { PlacedSentence } from '../../../claims/text/context.ts';
import type { Notice, Section } from '../../../content/notice.ts';
import type { HeldClaim } from '../judged-sentence.ts';

/** A claim of a sentence, with what it takes to hold it against the facts. */
export type Asked = {
  readonly claim: ReadClaim;
  readonly sentence: PlacedSentence;
  /** The words of the sentence before it, in whose light it is read. */
  readonly before: string | undefined;
  /** The kinds of all claims of the sentence. */
  readonly kinds: ReadonlySet<ClaimKind>;
  /** Those of them that it affirms. */
  readonly affirmed: ReadonlySet<ClaimKind>;
  readonly section: Section;
  readonly notice: Notice;
  readonly day: string;
  readonly hold: (claim: ReadClaim) => HeldClaim;
};
