import { type ClaimKind, rightKinds } from '../../../../schema/claims.ts';
import { isInEea } from '../../../../schema/gdpr/areas.ts';
import type { ReadClaim } from '../../../claims/read-claims.ts';
import type { Contradiction } from './difference.ts';
import { claimsOf, type Side } from './told-side.ts';

/** The kinds of which a section affirms or denies that there is anything. */
const deniableKinds: readonly ClaimKind[] = [
  'transfer',
  'recipient',
  'joint-control',
  'automated-decision',
  'profiling',
  'special-data',
  'children',
  'officer-contact',
  'sale',
  'fee',
  'monitoring',
  'model-training',
  ...rightKinds,
];

/**
 * What one language of a section denies and the other affirms. All sentences of the section are asked: where a language says
 * both, so may the other, unless both are sure.
 */
export function deniedInOne(mine: Side, theirs: Side): Contradiction[] {
  return deniableKinds.flatMap((kind) => {
    const [own, other] = [stanceOf(mine, kind), stanceOf(theirs, kind)];
    const found = [deny(kind, own, other), turned(deny(kind, other, own))];
    return found.filter((one) => one !== undefined).slice(0, 1);
  });
}

type Stance = { readonly denied: readonly ReadClaim[]; readonly affirmed: readonly ReadClaim[] };

function stanceOf(side: Side, kind: ClaimKind): Stance {
  const claims = claimsOf(side, kind);
  return {
    denied: claims.filter((claim) => claim.polarity === 'denied' && isWhole(claim)),
    affirmed: claims.filter((claim) => claim.polarity === 'affirmed' && leavesEea(claim)),
  };
}

/** Whether a denial says it outright, and of all: one that names a country leaves the others open. */
function isWhole({ certainty, values }: ReadClaim): boolean {
  return certainty === 'stated' && (values?.countries ?? []).every(isInEea);
}

/** Whether what is affirmed is more than a place within the EEA. */
function leavesEea({ kind, values }: ReadClaim): boolean {
  const countries = values?.countries ?? [];
  return (
    kind !== 'transfer' ||
    countries.length === 0 ||
    countries.some((code) => code === 'EEA' || !isInEea(code))
  );
}

/** What the first language denies and the second affirms: the surest of each. */
function deny(kind: ClaimKind, first: Stance, second: Stance): Contradiction | undefined {
  const denied = surest(first.denied);
  const affirmed = surest(second.affirmed);
  if (!denied || !affirmed) return undefined;
  const isMixed = first.affirmed.length > 0 || second.denied.length > 0;
  const isSure =
    denied.sure &&
    denied.scope !== 'some' &&
    affirmed.sure &&
    !(first.affirmed.length > 0 && second.denied.length > 0);
  return isSure || !isMixed ? { kind, mine: denied, theirs: affirmed, isSure } : undefined;
}

function surest(claims: readonly ReadClaim[]): ReadClaim | undefined {
  return claims.find(({ sure }) => sure) ?? claims[0];
}

function turned(found: Contradiction | undefined): Contradiction | undefined {
  return found && { ...found, mine: found.theirs, theirs: found.mine };
}
