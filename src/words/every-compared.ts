import type { Locale } from '../../schema/languages.ts';
import { dates as german } from './de/dates.ts';
import { dates as english } from './en/dates.ts';
import { form as finnish } from './fi/dates.ts';
import { form as swedish } from './sv/dates.ts';
import type { Words } from './words.ts';

/** What is said where two versions are compared. */
export type ComparedWords = Readonly<Record<string, string>>;

/** What a browser says of its own: how a day is written. */
type BrowserWords = {
  dates: Words['dates'] | { form: string; month: object };
  pages?: ComparedWords;
};

/**
 * Stands in the place of `every.ts` in the browser. What is said where two versions are compared is there once a packed history
 * has brought it, in its one language.
 */
export const every: Readonly<Record<Locale, { words: BrowserWords }>> = {
  fi: { words: { dates: { form: finnish, month: {} } } },
  sv: { words: { dates: { form: swedish, month: {} } } },
  en: { words: { dates: english } },
  de: { words: { dates: german } },
};

/** Takes the words that a packed history brings. */
export function bringWords(locale: Locale, words: ComparedWords): void {
  every[locale].words.pages = words;
}
