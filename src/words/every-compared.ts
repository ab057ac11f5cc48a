import type { Locale } from '../../schema/languages.ts';
import { compared as german } from './de/compared.ts';
import { dates as germanDates } from './de/dates.ts';
import { compared as english } from './en/compared.ts';
import { dates as englishDates } from './en/dates.ts';
import { compared as finnish } from './fi/compared.ts';
import { form as finnishForm } from './fi/dates.ts';
import { compared as swedish } from './sv/compared.ts';
import { form as swedishForm } from './sv/dates.ts';

/** What is said where two versions are compared: stands in the place of `every.ts` in the browser. */
export const every = {
  fi: { words: { pages: finnish, dates: { form: finnishForm, month: {} } } },
  sv: { words: { pages: swedish, dates: { form: swedishForm, month: {} } } },
  en: { words: { pages: english, dates: englishDates } },
  de: { words: { pages: german, dates: germanDates } },
} as const satisfies Record<Locale, unknown>;
