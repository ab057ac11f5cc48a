import type { ClaimKind } from '../../../../schema/claims.ts';
import { isInEea } from '../../../../schema/gdpr/areas.ts';
import type { ReadClaim } from '../../../claims/read-claims.ts';
import { valuesNamed } from '../../held/fact-values.ts';
import type { ComparedValue } from '../../held/judged-sentence.ts';
import { claimsOf, type Side } from './told-side.ts';

/** A kind of claim, and the values that it names. */
export type ValueKind = {
  readonly kind: ClaimKind;
  readonly of: ComparedValue;
  /** Whether a reader of either language must learn of each of them. */
  readonly isWanted: boolean;
};

/** The values that must be the same in two languages. */
export const kindsWithValues: readonly ValueKind[] = [
  { kind: 'retention', of: 'periods', isWanted: true },
  { kind: 'deadline', of: 'periods', isWanted: true },
  { kind: 'transfer', of: 'countries', isWanted: true },
  { kind: 'recipient', of: 'parties', isWanted: true },
  { kind: 'joint-control', of: 'parties', isWanted: true },
  { kind: 'basis', of: 'bases', isWanted: false },
  { kind: 'children', of: 'ages', isWanted: false },
];

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
