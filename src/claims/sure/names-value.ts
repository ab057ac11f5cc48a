import { isInEea } from '../../../schema/gdpr/areas.ts';
import type { ClaimLanguage } from '../language.ts';
import { findAllOf } from '../patterns/phrase-list.ts';
import type { Weighed } from './weighed.ts';

/**
 * Whether the value stands there without which a claim of its kind tells nothing that a fact could deny; of periods one, where
 * `written` of them stand in the part of the sentence that counts.
 */
export function namesValue(
  { hit, line, values }: Weighed,
  { grammar }: Pick<ClaimLanguage, 'grammar'>,
  written?: number,
): boolean {
  const { periods = [], countries = [], formula } = values ?? {};
  const count = periods.length > 0 ? (written ?? periods.length) : 0;
  switch (hit.kind) {
    case 'transfer':
      return countries.some((code) => code !== 'EEA' && !isInEea(code));
    case 'retention':
      return count === 1 && formula === undefined;
    case 'deadline': {
      // `Ten working days` are no length of time that the calendar knows, but one deadline.
      const working = grammar.workingDays ? findAllOf(grammar.workingDays, line.tokens) : [];
      return count + working.length === 1;
    }
    default:
      return true;
  }
}
