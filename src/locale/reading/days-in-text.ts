import type { Locale } from '../../../schema/languages.ts';
import { inLanguage } from '../../words/in-language.ts';

/** A day that a text names, `YYYY-MM-DD`, with its words. */
type DayInText = { day: string; words: string };

const figures = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/gu;
const written = /(?<!\d)(\d{1,2})\.?\s(\p{L}+)\s(\d{4})(?!\d)/gu;
const monthFirst = /(?<!\p{L})(\p{L}+)\s(\d{1,2}),?\s(\d{4})(?!\d)/gu;
const iso = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;

/** The days of a text: `12.8.2019`, `12. elokuuta 2019`, `12 augusti 2019`, `August 12, 2019`. */
export function daysInText(text: string, locale: Locale): DayInText[] {
  if (!/(?:19|20)\d\d/u.test(text)) return [];
  const { months } = inLanguage(locale).reading;
  const monthOf = (name: string) =>
    months.findIndex((start) => name.toLowerCase().startsWith(start)) + 1;
  return [
    ...[...text.matchAll(figures)].map(([words, day, month, year]) =>
      dayOf(words, year, Number(month), day),
    ),
    ...[...text.matchAll(written)].map(([words, day, name = '', year]) =>
      dayOf(words, year, monthOf(name), day),
    ),
    ...[...text.matchAll(monthFirst)].map(([words, name = '', day, year]) =>
      dayOf(words, year, monthOf(name), day),
    ),
    ...[...text.matchAll(iso)].map(([words, year, month, day]) =>
      dayOf(words, year, Number(month), day),
    ),
  ].filter(({ day }) => !Number.isNaN(Date.parse(day)));
}

function dayOf(words: string, year = '', month = 0, day = ''): DayInText {
  return { words, day: [year, pad(month), pad(day)].join('-') };
}

function pad(number: number | string): string {
  return String(number).padStart(2, '0');
}
