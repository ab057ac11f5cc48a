import type { ClaimKind } from '../../../../schema/claims.ts';
import { isInEea } from '../../../../schema/gdpr/areas.ts';
import type { ReadClaim } from '../../../claims/read-claims.ts';
import { valuesNamed } from '../../held/fact-values.ts';
import type { ComparedValue } from '../../held/judged-sentence.ts';
import { claimsOf, type Side } from './told-side.ts';

/** The values that must be the same in two languages, by the kind of claim that names them. */
export const valueKinds = [
  { kind: 'retention', of: 'periods' },
  { kind: 'deadline', of: 'periods' },
  { kind: 'transfer', of: 'countries' },
  { kind: 'recipient', of: 'parties' },
  { kind: 'transfer', of: 'parties' },
  { kind: 'joint-control', of: 'parties' },
  { kind: 'basis', of: 'bases' },
  { kind: 'children', of: 'ages' },
] as const satisfies readonly { kind: ClaimKind; of: ComparedValue }[];
export type ValueKind = (typeof valueKinds)[number];

/** A value, and the claim that names it. */
export type NamedValue = { readonly claim: ReadClaim; readonly value: string };

/** The values of a kind that the claims of a side name, in their order. Within the EEA no country is one of a transfer. */
export function valuesOf(side: Side, { kind, of }: ValueKind): NamedValue[] {
  return claimsOf(side, kind).flatMap((claim) =>
    valuesNamed(of, claim.values)
      .filter((value) => of !== 'countries' || !isInEea(value))
      .map((value) => ({ claim, value })),
  );
}
