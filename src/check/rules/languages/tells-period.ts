import type { Locale } from '../../../../schema/languages.ts';
import { bareUnitsInText, periodsInText } from '../../../locale/reading/periods-in-text.ts';
import { inLanguage } from '../../../words/in-language.ts';
import type { TimeUnit } from '../../../words/reading-words.ts';
import { daysOfLength, daysOfPeriod, isClose } from './same-value.ts';

/** A unit in days. */
const units: readonly (readonly [unit: TimeUnit, days: number])[] = [
  ['year', daysOfPeriod('P1Y')],
  ['month', daysOfPeriod('P1M')],
  ['week', 7],
  ['day', 1],
  ['hour', 1 / 24],
];

/**
 * Whether a text may tell a period anywhere: as reading finds it, as a unit alone (`within the month`), or as a number a few words
 * before its unit (`two further months`). What is told is never taken for missing.
 */
export function tellsPeriod(text: string, period: string, locale: Locale): boolean {
  return tellsDays(text, daysOfPeriod(period), locale);
}

/** The same for a time in days. */
export function tellsDays(text: string, sought: number, locale: Locale): boolean {
  const counted = periodsInText(text, locale);
  const bare = bareUnitsInText(text, locale).filter(
    ({ index }) =>
      !counted.some((one) => one.index <= index && index < one.index + one.words.length),
  );
  const found = [...counted, ...bare];
  return (
    found.some(({ length }) => isClose(daysOfLength(length), sought)) ||
    units.some(([unit, days]) => tellsCount(text, sought / days, unit, locale))
  );
}

function tellsCount(text: string, count: number, unit: TimeUnit, locale: Locale): boolean {
  const whole = Math.round(count);
  if (whole < 1 || !isClose(count, whole)) return false;
  const { numbers, units: names } = inLanguage(locale).reading;
  const words = [...numbers].filter(([, number]) => number === whole).map(([word]) => word);
  const number = [String(whole), ...words].join('|');
  return new RegExp(
    String.raw`(?<![\p{L}\d])(?:${number})(?![\p{L}\d])(?:[\s-]{1,4}\p{L}{1,32}){0,3}[\s-]{1,4}(?:${names[unit]})(?![\p{L}\p{N}])`,
    'iu',
  ).test(text);
}
