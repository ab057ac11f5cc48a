import type { Locale } from '../../schema/languages.ts';
import { isKnownToIntl } from './known-to-intl.ts';
import type { ReadingWords } from './reading-words.ts';

const nothing = '(?!)';

/** What a text is read by in a language that nobody taught: the names of months that `Intl` knows, and no other word. */
export function unreadWords(locale: Locale): ReadingWords {
  return {
    numbers: new Map(),
    months: monthsOf(locale),
    units: {
      year: nothing,
      month: nothing,
      week: nothing,
      day: nothing,
      hour: nothing,
      minute: nothing,
    },
    halfYear: new RegExp(nothing, 'gu'),
    and: nothing,
    areas: [],
    countries: {},
    endings: '',
    origin: new RegExp(nothing, 'u'),
    onward: new RegExp(nothing, 'u'),
    abbreviations: [],
    openers: [],
    monthsAreCapitalised: true,
    longestSentence: Number.POSITIVE_INFINITY,
    fewestWords: 0,
    isInflected: true,
  };
}

function monthsOf(locale: Locale): readonly string[] {
  if (!isKnownToIntl(locale)) return [];
  const form = { month: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  const { format } = new Intl.DateTimeFormat(locale, form);
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2026, month, 1)));
}
