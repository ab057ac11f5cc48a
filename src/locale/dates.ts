import type { Locale } from '../../schema/languages.ts';
import { wordsIn } from '../words/spoken.ts';

/**
 * A day (ISO 8601, `YYYY-MM-DD`) as readers write it: 12.08.2019 in Finnish and in the Swedish of
 * Finland, 12 August 2019 in English. `Intl` would print 12.8.2019 in Finnish.
 */
export function printDate(day: string, locale: Locale): string {
  return formDate(day, wordsIn(locale).dates.form, locale);
}

/** A day in a form of its language: `{d}` and `{dd}` the day, `{mm}` and `{month}` the month, `{yyyy}` the year. */
export function formDate(day: string, form: string, locale: Locale): string {
  const [yyyy = '', mm = '', dd = ''] = day.slice(0, 10).split('-');
  const month = new Map(Object.entries(wordsIn(locale).dates.month)).get(mm) ?? mm;
  const parts: Readonly<Record<string, string>> = { yyyy, mm, dd, month, d: String(Number(dd)) };
  return form.replace(/\{(\w+)\}/gu, (written, name: string) => parts[name] ?? written);
}
