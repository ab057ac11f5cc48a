import type { Locale } from '../../schema/languages.ts';
import { isTaught, voiceOf } from '../words/speech.ts';

type Direction = 'ltr' | 'rtl';

/** The attributes that tell in which language and direction a text is; none where that is what stands around it. */
export type LanguageMarks = { readonly lang?: Locale; readonly dir?: Direction };

/** The scripts that are written from right to left and that a living language uses (ISO 15924). */
const fromTheRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** Finds a letter of such a script. */
export const letterFromTheRight = new RegExp(
  `[${[...fromTheRight].map((script) => `\\p{Script=${script}}`).join('')}]`,
  'u',
);

/** The direction in which a language is usually written. */
export function directionOf(language: Locale): Direction {
  const { script = '' } = new Intl.Locale(language).maximize();
  return fromTheRight.has(script) ? 'rtl' : 'ltr';
}

/** The marks of a text within one in another language; `around` is that of the page where nothing is said. */
export function marksWithin(around: Locale, language: Locale): LanguageMarks {
  if (language === around) return {};
  const dir = directionOf(language);
  return dir === directionOf(around) ? { lang: language } : { lang: language, dir };
}

/** The marks of a page as a whole: a page from left to right says nothing of its direction. */
export function marksOfPage(language: Locale): LanguageMarks & { readonly lang: Locale } {
  return { lang: language, ...(directionOf(language) === 'rtl' && { dir: 'rtl' as const }) };
}

/** The language of what is said in a language: its own, or that of the words that it borrows. */
function saidIn(language: Locale): Locale {
  return isTaught(language) ? language : voiceOf(language);
}

/** The marks of what is said in a language, within a text in it: those of the words that it borrows, if any. */
export function marksOfWords(language: Locale): LanguageMarks {
  return marksWithin(language, saidIn(language));
}

/** The marks of an author's text within what is said for readers of a page: in the language of the page, or the words that it borrows. */
export function marksOfText(language: Locale, page: Locale = language): LanguageMarks {
  return marksWithin(saidIn(page), language);
}

/** The marks of what is said in one language on a page in another. */
export function marksOfSpeech(page: Locale, language: Locale): LanguageMarks {
  return marksWithin(saidIn(page), saidIn(language));
}
