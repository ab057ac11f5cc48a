import type { Claim, ClaimKind } from '../../schema/claims.ts';
import { type AuditedDuty, auditedDuties } from './audited-duties.ts';

/** What a text tells of a duty, best first but for a refusal. */
export const dutyStates = ['told', 'vague', 'denied', 'refused', 'missing'] as const;
export type DutyState = (typeof dutyStates)[number];

/** What a text tells of a duty; `claims` are the places of those that say so among the text's. */
export type JudgedDuty = { duty: string; state: DutyState; claims: number[] };

/** What the claims of a text tell of each duty. */
export function judgeDuties(claims: readonly Claim[]): JudgedDuty[] {
  return auditedDuties.map((duty) => ({
    duty: duty.duty,
    state: stateOf(claims, duty),
    claims: [...claims.keys()].filter((at) => isOf(claims[at], duty.kinds)),
  }));
}

function isOf(claim: Claim | undefined, kinds: readonly ClaimKind[]): boolean {
  return claim !== undefined && claim.certainty !== 'quoted' && kinds.includes(claim.kind);
}

/** Of several kinds a refused one decides, else all must be told; some of them are vague. */
function stateOf(claims: readonly Claim[], { kinds, denial }: AuditedDuty): DutyState {
  const states = kinds.map((kind) => stateOfKind(claims, kind, denial));
  const [first = 'missing'] = states;
  if (states.every((state) => state === first)) return first;
  return states.includes('refused') ? 'refused' : 'vague';
}

function stateOfKind(
  claims: readonly Claim[],
  kind: ClaimKind,
  denial: AuditedDuty['denial'],
): DutyState {
  const own = claims.filter((claim) => isOf(claim, [kind]));
  const affirmed = own.filter(({ polarity }) => polarity === 'affirmed');
  if (affirmed.some(({ certainty, values }) => certainty === 'stated' && !values?.formula)) {
    return 'told';
  }
  const isDenied = own.some(({ polarity }) => polarity === 'denied');
  if (isDenied && denial === 'claim') return 'told';
  if (isDenied && affirmed.length === 0) return denial === 'refusal' ? 'refused' : 'denied';
  return affirmed.length > 0 ? 'vague' : 'missing';
}
