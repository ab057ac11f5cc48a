import type { ClaimKind } from '../../../schema/claims.ts';
import type { ReadClaim } from '../../claims/read-claims.ts';
import type { Notice, Section } from '../../content/notice.ts';
import type { CheckContext, ReadSection } from '../findings/rule.ts';
import { toldClashes } from './against/told-clash.ts';
import { sellsData } from './sells-data.ts';
import { affirmsAny, areSure, deniesAll, isOfController } from './stances.ts';

/** The kinds of which a notice can tell one thing only. Rights have lawful limits, and processors are no third parties. */
const kinds: readonly ClaimKind[] = [
  'transfer',
  'joint-control',
  'automated-decision',
  'profiling',
  'special-data',
  'children',
  'officer-contact',
  'sale',
  'model-training',
];

type Reading = Pick<CheckContext, 'day' | 'read'>;

/** A claim, and what it stands below. */
type Placed = { readonly claim: ReadClaim; readonly section: Section; readonly below: string };

/** Two sentences of a notice of which one denies what the other affirms. */
export type SentencePair = {
  readonly kind: ClaimKind;
  readonly denied: Placed;
  readonly affirmed: Placed;
  /** Whether both are sure, and about the same. */
  readonly isSure: boolean;
};

/**
 * The sentences of a draft that deny each other, one pair of a kind. Where a fact speaks of it, one of the two is against the fact,
 * and that is told instead.
 */
export function contradictedPairs(notice: Notice, context: Reading): SentencePair[] {
  if (notice.revision !== null) return [];
  const told = toldClashes(notice, context);
  const claims = notice.sections
    .flatMap((section) => claimsIn(section, notice, context.read))
    .filter(({ claim, section }) => (told(claim, section) ?? 'lacks') === 'lacks');
  return kinds.flatMap((kind) => {
    const own = claims.filter(({ claim }) => claim.kind === kind);
    if (own.length < 2) return [];
    const pairs = own
      .filter(({ claim }) => deniesAll(claim))
      .flatMap((denied) =>
        own
          .filter(({ claim }) => affirmsAny(claim) && isMeant(claim, notice))
          .flatMap((affirmed) => pairOf(kind, denied, affirmed) ?? []),
      );
    const gravest = pairs.find(({ isSure }) => isSure) ?? pairs[0];
    return gravest ? [gravest] : [];
  });
}

function claimsIn(section: Section, { locale }: Notice, read: ReadSection): Placed[] {
  const { sentences, claims } = read(section, locale) ?? { sentences: [], claims: [] };
  return claims.filter(isOfController).map((claim) => ({
    claim,
    section,
    below: `${section.id} ${sentences[claim.sentence]?.context.headings.join('\n')}`,
  }));
}

/** Below other headings a sentence may be about other people: then both must be sure, and may yet be right. */
function pairOf(kind: ClaimKind, denied: Placed, affirmed: Placed): SentencePair | undefined {
  const isBoth = areSure(denied.claim, affirmed.claim);
  const isNear = denied.below === affirmed.below;
  const isPlain = affirmed.claim.certainty === 'stated' && isWithoutDoubt(denied.claim);
  if (denied.claim.sentence === affirmed.claim.sentence && isNear) return undefined;
  return isBoth || (isNear && isPlain)
    ? { kind, denied, affirmed, isSure: isBoth && isNear }
    : undefined;
}

/** Of sales and models the reader of prose is never sure. */
function isWithoutDoubt({ kind, sure, scope }: ReadClaim): boolean {
  return kind === 'sale' || kind === 'model-training' || (sure && scope !== 'some');
}

/** Whether what is affirmed is of data: shops sell things too. */
function isMeant({ kind, quote }: ReadClaim, { locale }: Notice): boolean {
  return kind !== 'sale' || sellsData(quote, locale);
}
