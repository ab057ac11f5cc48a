import type { ClaimKind, ClaimValues } from '../../../schema/claims.ts';
import { isInEea } from '../../../schema/gdpr/areas.ts';

/** Whether the value stands there without which a claim of its kind tells nothing that a fact could deny. */
export function namesValue(kind: ClaimKind, values: ClaimValues | null): boolean {
  switch (kind) {
    case 'transfer':
      return (values?.countries ?? []).some((code) => code !== 'EEA' && !isInEea(code));
    case 'retention':
    case 'deadline':
      return values?.periods?.length === 1 && values.formula === undefined;
    default:
      return true;
  }
}
