import type { ClaimKind } from '../../../../schema/claims.ts';
import type { ReadClaim } from '../../../claims/read-claims.ts';
import type { ToldValue } from '../../held/told-value.ts';

/** What a section and its translation tell in different ways: the one denies what the other affirms, or names another value. */
export type Contradiction = {
  readonly kind: ClaimKind;
  readonly mine: ReadClaim;
  readonly theirs: ReadClaim;
  /** The values, where it is they that differ. */
  readonly values?: { readonly mine: ToldValue; readonly theirs: ToldValue };
  /** Whether both claims are sure and one of them must be wrong. */
  readonly isSure: boolean;
};

/** What only one of two languages tells. */
export type Untold = {
  readonly kind: ClaimKind;
  readonly claim: ReadClaim;
  readonly value?: ToldValue;
};
