import type { Claim, ClaimKind } from '../../schema/claims.ts';
import { type AuditedDuty, type AuditedKind, auditedDuties } from './audited-duties.ts';

/** What a text tells of a duty, best first but for a refusal. */
export const dutyStates = ['told', 'vague', 'denied', 'refused', 'missing'] as const;
export type DutyState = (typeof dutyStates)[number];

/** What a text tells of one of the kinds of claims that a duty asks for. */
export type JudgedPart = {
  readonly kind: AuditedKind;
  readonly state: DutyState;
  /** What keeps a vague part from being told. */
  readonly vagueBy?: 'possible' | 'formula';
  /** The places of the claims that decide the state. */
  readonly deciding: readonly number[];
};

/** What a text tells of a duty; `claims` are the places of those that say so among the text's. */
export type JudgedDuty = {
  readonly duty: string;
  readonly state: DutyState;
  readonly claims: readonly number[];
  readonly parts: readonly JudgedPart[];
};

/** What the claims of a text tell of each duty. */
export function judgeDuties(claims: readonly Claim[]): JudgedDuty[] {
  return auditedDuties.map(({ duty, kinds, denial }) => {
    const parts = kinds.map((kind) => judgePart(claims, kind, denial));
    return { duty, state: stateOf(parts), claims: placesOf(claims, kinds), parts };
  });
}

function placesOf(claims: readonly Claim[], kinds: readonly ClaimKind[]): number[] {
  return [...claims.entries()].flatMap(([at, { certainty, kind }]) =>
    certainty !== 'quoted' && kinds.includes(kind) ? [at] : [],
  );
}

/** Of several kinds a refused one decides, else all must be told; some of them are vague. */
function stateOf(parts: readonly JudgedPart[]): DutyState {
  const states = parts.map(({ state }) => state);
  const [first = 'missing'] = states;
  if (states.every((state) => state === first)) return first;
  return states.includes('refused') ? 'refused' : 'vague';
}

/** Whether a claim affirms outright: neither as a possibility nor by a formula. */
export function isFirm({ polarity, certainty, values }: Claim): boolean {
  return polarity === 'affirmed' && certainty === 'stated' && !values?.formula;
}

function judgePart(
  claims: readonly Claim[],
  kind: AuditedKind,
  denial: AuditedDuty['denial'],
): JudgedPart {
  const own = placesOf(claims, [kind]).flatMap((at) => {
    const claim = claims[at];
    return claim ? [{ at, claim }] : [];
  });
  const placesWhere = (isWanted: (claim: Claim) => boolean) =>
    own.flatMap(({ at, claim }) => (isWanted(claim) ? [at] : []));
  const firm = placesWhere(isFirm);
  if (firm.length > 0) return { kind, state: 'told', deciding: firm };
  const denied = placesWhere(({ polarity }) => polarity === 'denied');
  if (denied.length > 0 && denial === 'claim') return { kind, state: 'told', deciding: denied };
  const affirmed = placesWhere(({ polarity }) => polarity === 'affirmed');
  if (affirmed.length > 0) {
    const vagueBy = own.some(({ claim }) => claim.values?.formula) ? 'formula' : 'possible';
    return { kind, state: 'vague', vagueBy, deciding: affirmed };
  }
  if (denied.length === 0) return { kind, state: 'missing', deciding: [] };
  return { kind, state: denial === 'refusal' ? 'refused' : 'denied', deciding: denied };
}
