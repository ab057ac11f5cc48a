import { type ClaimKind, rightKinds } from '../../../../schema/claims.ts';
import { isInEea } from '../../../../schema/gdpr/areas.ts';
import type { ReadClaim } from '../../../claims/read-claims.ts';
import type { ReadSection } from '../../findings/rule.ts';
import type { Untold } from './difference.ts';
import { claimsOf, type Side } from './told-side.ts';

/** The kinds that a reader of either language must learn of. */
const wanted: ReadonlySet<ClaimKind> = new Set([
  'transfer',
  'joint-control',
  'automated-decision',
  'profiling',
  'special-data',
  'children',
  'officer-contact',
  'sale',
]);
const rights: ReadonlySet<ClaimKind> = new Set(rightKinds);

/**
 * Claims of a side that no sentence of the other language makes, in the section or elsewhere in the notice. One that is not sure
 * counts where the other language has fewer sentences there: otherwise it may be told by one that was not recognised.
 */
export function toldInOne(side: Side, other: Side, read: ReadSection): Untold[] {
  const isShorter = other.sentences < side.sentences;
  const seen = new Set<ClaimKind>();
  return side.claims.flatMap((claim) => {
    const { kind } = claim;
    if (seen.has(kind) || !isWanted(claim) || !(claim.sure || isShorter)) return [];
    const isLeftOut = isShorter && isToldLess(claim, side, other);
    const isPlainRight = rights.has(kind) && claim.polarity === 'affirmed';
    if (isPlainRight && !isLeftOut) return [];
    if (!isLeftOut && (isAnswered(claim, other) || isMadeElsewhere(claim, other, read))) return [];
    seen.add(kind);
    return [{ kind, claim }];
  });
}

function isWanted({ kind, certainty, values }: ReadClaim): boolean {
  // Whether a country stands in the other language is asked of its text.
  const namesCountry = (values?.countries ?? []).some((code) => !isInEea(code));
  if (certainty !== 'stated' || namesCountry) return false;
  return wanted.has(kind) || rights.has(kind);
}

/** Whether fewer sentences of the other language tell of a right, where it has fewer of them: one was left out. */
function isToldLess({ kind, polarity }: ReadClaim, side: Side, other: Side): boolean {
  if (!rights.has(kind) || polarity === 'denied') return false;
  const count = (one: Side) => new Set(claimsOf(one, kind).map(({ sentence }) => sentence)).size;
  return count(other) < count(side);
}

/** Whether the section of the other language tells of it: in the same way, or in any where the claim is no sure affirmation. */
function isAnswered({ kind, polarity, sure }: ReadClaim, other: Side): boolean {
  const own = claimsOf(other, kind);
  const isPlain = sure && polarity === 'affirmed';
  return isPlain ? own.some((claim) => claim.polarity === polarity) : own.length > 0;
}

/** A translation may tell a thing in another section. */
function isMadeElsewhere(
  { kind, polarity }: ReadClaim,
  { notice, locale }: Side,
  read: ReadSection,
): boolean {
  return notice.sections.some((section) =>
    read(section, locale)?.claims.some(
      (claim) => claim.kind === kind && claim.polarity === polarity,
    ),
  );
}
