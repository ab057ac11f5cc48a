import { type ClaimKind, rightKinds } from '../../../../schema/claims.ts';
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
    if (claimsOf(other, kind).length > 0 || isMadeElsewhere(claim, other, read)) return [];
    seen.add(kind);
    return [{ kind, claim }];
  });
}

function isWanted({ kind, polarity, certainty }: ReadClaim): boolean {
  if (certainty !== 'stated') return false;
  return wanted.has(kind) || (rights.has(kind) && polarity === 'denied');
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
