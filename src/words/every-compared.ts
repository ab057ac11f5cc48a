import type { Locale } from '../../schema/languages.ts';

/** What is said where two versions are compared. */
export type ComparedWords = Readonly<Record<string, string>>;

/**
 * Stands in the place of `every.ts` in the browser. What is said where two versions are compared is there once a packed history
 * has brought it, in its one language; how a day is written stands in the page that asks for one.
 */
export const every: Readonly<Record<Locale, { words: { pages?: ComparedWords } }>> = {
  fi: { words: {} },
  sv: { words: {} },
  en: { words: {} },
  de: { words: {} },
};

/** Takes the words that a packed history brings. */
export function bringWords(locale: Locale, words: ComparedWords): void {
  every[locale].words.pages = words;
}
