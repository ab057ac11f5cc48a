import type { Locale } from '../../../schema/languages.ts';
import { namesCountry } from '../../locale/reading/countries-in-text.ts';
import { namesDay } from '../../locale/reading/dates-in-text.ts';
import {
  bareUnitsInText,
  isSameLength,
  type Length,
  lengthOf,
  periodsInText,
} from '../../locale/reading/periods-in-text.ts';
import { digitsOf } from '../../locale/reading/phone-numbers.ts';
import { inLanguage } from '../../words/in-language.ts';

/** The kinds of values that a reader must meet in the words that are said to show them. */
export type ShownKind = 'duration' | 'date' | 'country' | 'phone' | 'number' | 'verbatim';

/** Whether words hold a value, in figures or words, in whatever case the language asks for. */
export function saysValue(words: string, value: string, kind: ShownKind, locale: Locale): boolean {
  switch (kind) {
    case 'duration':
      return saysPeriod(words, value, locale);
    case 'date':
      return namesDay(words, value, locale);
    case 'country':
      return namesCountry(words, value, locale);
    case 'phone':
      return digitsOf(words).includes(digitsOf(value));
    case 'number':
      return saysNumber(words, Number(value), locale);
    case 'verbatim':
      return words.toLowerCase().includes(value.toLowerCase());
  }
}

function saysPeriod(words: string, duration: string, locale: Locale): boolean {
  const wanted = lengthOf(duration);
  return lengthsIn(words, locale).some((length) => isSameLength(length, wanted));
}

/** The lengths of time that words name, with a number or without. */
export function lengthsIn(words: string, locale: Locale): Length[] {
  const named = [...periodsInText(words, locale), ...bareUnitsInText(words, locale)];
  return named.map(({ length }) => length);
}

function saysNumber(words: string, value: number, locale: Locale): boolean {
  return (words.toLowerCase().match(/\d+|[\p{L}-]+/gu) ?? []).some((word) => {
    if (Number(word) === value) return true;
    // An age is often the first part of a word: `kolmetoistavuotias`, `13-årig`, `thirteen-year-old`.
    return [...inLanguage(locale).reading.numbers].some(
      ([name, number]) =>
        number === value && (word === name || /^(?:-|vuoti|år)/u.test(after(word, name))),
    );
  });
}

function after(word: string, beginning: string): string {
  return word.startsWith(beginning) ? word.slice(beginning.length) : '';
}
