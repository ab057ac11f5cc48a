import type { Merged } from './merged.ts';
import type { CanonicalWord } from './plain-words.ts';

/** A day with its year at a place of a text, however it is written in a language with these months, as `2026-12-31`. */
export function dateAt(
  found: readonly CanonicalWord[],
  at: number,
  months: readonly string[],
): Merged | null {
  const text = (place: number) => found[at + place]?.text ?? '';
  const [, first = '', second = '', last = ''] =
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text(0)) ?? [];
  if (last !== '') return isoOf(last, Number(second), first, 1);
  const monthAt = (place: number) => months.indexOf(text(place)) + 1;
  const skip = text(1) === 'of' ? 1 : 0;
  if (isDay(text(0)) && monthAt(1 + skip) > 0)
    return isoOf(text(2 + skip), monthAt(1 + skip), text(0), 3 + skip);
  return monthAt(0) > 0 && isDay(text(1)) ? isoOf(text(2), monthAt(0), text(1), 3) : null;
}

function isDay(text: string): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)?$/u.test(text);
}

function isoOf(year: string, month: number, day: string, length: number): Merged | null {
  const number = Number.parseInt(day, 10);
  if (!/^\d{4}$/u.test(year) || month < 1 || month > 12 || number < 1 || number > 31) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return { length, texts: [`${year}-${two(month)}-${two(number)}`] };
}
