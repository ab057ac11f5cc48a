import { isInEea } from '../../../schema/gdpr/areas.ts';
import type { ClaimLanguage } from '../language.ts';
import { findAllOf } from '../patterns/phrase-list.ts';
import type { Weighed } from './weighed.ts';

/** Whether the value stands there without which a claim of its kind tells nothing that a fact could deny. */
export function namesValue(
  { hit, line, values }: Weighed,
  { grammar }: Pick<ClaimLanguage, 'grammar'>,
): boolean {
  const { periods = [], countries = [], formula } = values ?? {};
  switch (hit.kind) {
    case 'transfer':
      return countries.some((code) => code !== 'EEA' && !isInEea(code));
    case 'retention':
      return periods.length === 1 && formula === undefined;
    case 'deadline': {
      // `Ten working days` are no length of time that the calendar knows, but one deadline.
      const working = grammar.workingDays ? findAllOf(grammar.workingDays, line.tokens) : [];
      return periods.length + working.length === 1;
    }
    default:
      return true;
  }
}
