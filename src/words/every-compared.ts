import type { Locale } from '../../schema/languages.ts';
import { compared as german } from './de/compared.ts';
import { dates as germanDates } from './de/dates.ts';
import { compared as english } from './en/compared.ts';
import { dates as englishDates } from './en/dates.ts';
import { compared as finnish } from './fi/compared.ts';
import { dates as finnishDates } from './fi/dates.ts';
import { compared as swedish } from './sv/compared.ts';
import { dates as swedishDates } from './sv/dates.ts';

/** What is said where two versions are compared: stands in the place of `every.ts` in the browser. */
export const every = {
  fi: { words: { pages: finnish, dates: finnishDates } },
  sv: { words: { pages: swedish, dates: swedishDates } },
  en: { words: { pages: english, dates: englishDates } },
  de: { words: { pages: german, dates: germanDates } },
} as const satisfies Record<Locale, unknown>;
