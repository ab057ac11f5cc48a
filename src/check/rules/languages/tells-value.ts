import type { Locale } from '../../../../schema/languages.ts';
import { partiesInText } from '../../../claims/values/parties.ts';
import { namesCountry } from '../../../locale/reading/countries-in-text.ts';
import type { ComparedValue } from '../../held/judged-sentence.ts';
import { mayBeTranslated, namesParty } from './party-names.ts';
import { tellsPeriod } from './tells-period.ts';

/**
 * Whether a text has a value anywhere, whatever it tells of it: what a sentence claims may be read in one language and not in
 * the other, but a value that stands in neither of its sentences is missing.
 */
export function tellsValue(
  of: ComparedValue,
  value: string,
  text: string,
  locale: Locale,
): boolean {
  switch (of) {
    case 'periods':
      return tellsPeriod(text, value, locale);
    case 'countries':
      return namesCountry(text, value, locale);
    case 'parties':
      return (
        namesParty(text, value) ||
        partiesInText(text).some((other) => mayBeTranslated(value, other))
      );
    case 'ages':
      return new RegExp(`(?<!\\d)${value}(?!\\d)`, 'u').test(text);
    default:
      return false;
  }
}
