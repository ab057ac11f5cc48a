import type { ClaimKind } from '../../../../schema/claims.ts';
import type { Locale } from '../../../../schema/languages.ts';
import type { ReadClaim } from '../../../claims/read-claims.ts';
import type { Notice, Section } from '../../../content/notice.ts';
import type { ReadSection } from '../../findings/rule.ts';
import { isOfController } from '../../held/stances.ts';

/** A section in one of two languages, and what it claims. */
export type Side = {
  readonly section: Section;
  readonly locale: Locale;
  readonly claims: readonly ReadClaim[];
  /** How many sentences it has. */
  readonly sentences: number;
  /** The whole notice in this language. */
  readonly notice: Notice;
};

/** A section as it is compared with another language; `undefined` where it has no text, or one that nobody reads. */
export function sideOf(section: Section, notice: Notice, read: ReadSection): Side | undefined {
  const text = read(section, notice.locale);
  if (!text || text.sentences.length === 0) return undefined;
  const claims = text.claims.filter(isOfController);
  return { section, locale: notice.locale, claims, sentences: text.sentences.length, notice };
}

/** The claims of a kind on one side. */
export function claimsOf({ claims }: Side, kind: ClaimKind): ReadClaim[] {
  return claims.filter((claim) => claim.kind === kind);
}
