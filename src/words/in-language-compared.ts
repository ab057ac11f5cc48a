import type { Locale } from '../../schema/languages.ts';

/** What is said where two versions are compared. */
export type ComparedWords = Readonly<Record<string, string>>;

const brought: { words: { pages?: ComparedWords } } = { words: {} };

/**
 * Stands in the place of `in-language.ts` in the browser. What is said where two versions are compared is there once a packed history
 * has brought it, in its one language; how a day is written stands in the page that asks for one.
 */
export const inLanguage = () => brought;

/** A packed history names the language of its words. */
export const voiceOf = (locale: Locale) => locale;

/** Takes the words that a packed history brings. */
export function bringWords(words: ComparedWords): void {
  brought.words.pages = words;
}
