import type { ClaimKind, ClaimValues } from '../../../schema/claims.ts';
import { isInEea } from '../../../schema/gdpr/areas.ts';

/**
 * Whether the value stands there without which a claim of its kind tells nothing that a fact could deny; of periods one, where
 * `periods` of them stand in the part of the sentence that counts.
 */
export function namesValue(
  kind: ClaimKind,
  values: ClaimValues | null,
  periods = values?.periods?.length,
): boolean {
  switch (kind) {
    case 'transfer':
      return (values?.countries ?? []).some((code) => code !== 'EEA' && !isInEea(code));
    case 'retention':
    case 'deadline':
      return periods === 1 && values?.periods !== undefined && values.formula === undefined;
    default:
      return true;
  }
}
