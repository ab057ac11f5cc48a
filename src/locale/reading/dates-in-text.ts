import type { Locale } from '../../../schema/languages.ts';
import { latin } from '../../../schema/latin.ts';
import { inLanguage } from '../../words/in-language.ts';
import { printDate } from '../dates.ts';

/** Whether a text names a day: `12.8.2019`, `12. elokuuta 2019`, `12 augusti 2019`, `August 12, 2019`. */
export function namesDay(text: string, day: string, locale: Locale): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = inLanguage(locale).reading.months[Number(month) - 1] ?? '';
  const number = Number(date);
  const forms = [
    `0?${number}\\.\\s?0?${Number(month)}\\.\\s?${year}`,
    `0?${number}\\.?\\s(?:päivä(?:nä)?\\s)?${name}\\p{L}*\\s${year}`,
    `${name}\\s0?${number},?\\s${year}`,
    day,
  ];
  if (text.includes(printDate(day, locale))) return true;
  return latin(new RegExp(`(?<![\\p{N}])(?:${forms.join('|')})(?![\\p{N}])`, 'iu')).test(text);
}
