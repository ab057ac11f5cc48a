import type { Locale } from '../../../../schema/languages.ts';
import { namesCountry } from '../../../locale/reading/countries-in-text.ts';
import {
  bareUnitsInText,
  type Length,
  periodsInText,
} from '../../../locale/reading/periods-in-text.ts';
import type { ComparedValue } from '../../held/judged-sentence.ts';
import { namesParty } from './party-names.ts';
import { daysOf, daysOfLength, isClose } from './same-value.ts';

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
      return lengthsIn(text, locale).some((days) => isClose(days, daysOf(value)));
    case 'countries':
      return namesCountry(text, value, locale);
    case 'parties':
      return namesParty(text, value);
    case 'ages':
      return new RegExp(`(?<!\\d)${value}(?!\\d)`, 'u').test(text);
    default:
      return false;
  }
}

/** The periods of a text in days; a unit alone may be one. */
function lengthsIn(text: string, locale: Locale): number[] {
  const found = [...periodsInText(text, locale), ...bareUnitsInText(text, locale)];
  return found.map(({ length }: { length: Length }) => daysOfLength(length));
}
