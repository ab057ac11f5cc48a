import { type ClaimKind, rightKinds, sureKinds } from '../../../../schema/claims.ts';
import type { ReadClaim } from '../../../claims/read-claims.ts';
import { affirmsAny, areSure, deniesAll } from '../../held/stances.ts';
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
 * both, so may the other.
 */
export function deniedInOne(mine: Side, theirs: Side): Contradiction[] {
  return deniableKinds.flatMap((kind) => {
    const [own, other] = [stanceOf(mine, kind), stanceOf(theirs, kind)];
    const found = [deny(kind, own, other), turned(deny(kind, other, own))];
    return found.filter((one) => one !== undefined).slice(0, 1);
  });
}

/** Of these the reader of prose is sure where it can be: two that only seem so are no contradiction. */
const mayBeSure: ReadonlySet<ClaimKind> = new Set(sureKinds);

const rights: ReadonlySet<ClaimKind> = new Set(rightKinds);

type Stance = { readonly denied: readonly ReadClaim[]; readonly affirmed: readonly ReadClaim[] };

function stanceOf(side: Side, kind: ClaimKind): Stance {
  const claims = claimsOf(side, kind).filter((claim) => isMain(claim, side));
  return {
    denied: claims.filter(deniesAll),
    affirmed: claims.filter(affirmsAny),
  };
}

/** A sentence about something else (*we remember your objection for two years*) is none about a right. */
function isMain({ kind, sentence }: ReadClaim, { claims }: Side): boolean {
  if (!rights.has(kind)) return true;
  return claims.every((other) => other.sentence !== sentence || rights.has(other.kind));
}

/** What the first language denies and the second affirms: the surest of each. Where one says both, so may the other. */
function deny(kind: ClaimKind, first: Stance, second: Stance): Contradiction | undefined {
  const denied = surest(first.denied);
  const affirmed = surest(second.affirmed);
  if (!denied || !affirmed || first.affirmed.length > 0 || second.denied.length > 0)
    return undefined;
  if (mayBeSure.has(kind) && !denied.sure && !affirmed.sure) return undefined;
  return { kind, mine: denied, theirs: affirmed, isSure: areSure(denied, affirmed) };
}

function surest(claims: readonly ReadClaim[]): ReadClaim | undefined {
  return claims.find(({ sure }) => sure) ?? claims[0];
}

function turned(found: Contradiction | undefined): Contradiction | undefined {
  return found && { ...found, mine: found.theirs, theirs: found.mine };
}
