import type { Locale } from '../../schema/languages.ts';
import { wordsIn } from '../words/spoken.ts';
import { formDate } from './form-date.ts';

/**
 * A day (ISO 8601, `YYYY-MM-DD`) as readers write it: 12.08.2019 in Finnish and in the Swedish of
 * Finland, 12 August 2019 in English. `Intl` would print 12.8.2019 in Finnish.
 */
export function printDate(day: string, locale: Locale): string {
  const { form, month } = wordsIn(locale).dates;
  return formDate(day, form, month);
}
