import type { Locale } from '../../schema/languages.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A day (ISO 8601, `YYYY-MM-DD`) as readers write it: 12.08.2019 in Finnish and in the Swedish of
 * Finland, 12 August 2019 in English. `Intl` would print 12.8.2019 in Finnish.
 */
export function printDate(day: string, locale: Locale): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  if (locale === 'en') return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
  return `${date}.${month}.${year}`;
}
