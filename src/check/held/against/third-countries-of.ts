import type { Claim } from '../../../../schema/claims.ts';
import { isInEea } from '../../../../schema/gdpr/areas.ts';

/** The countries outside the EEA that a claim names. */
export function thirdCountriesOf({ values }: Pick<Claim, 'values'>): string[] {
  return (values?.countries ?? []).filter((code) => !isInEea(code));
}
