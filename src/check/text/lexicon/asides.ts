import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';

const asides = inEachLanguage((lexicon) => lexicon.asides);

/** Whether a sentence tells of the past, of the law, or of what others do: `Until 2019 our mail was in Canada`. */
export function isAside(sentence: string, locale: Locale): boolean {
  return asides[locale]?.test(sentence) ?? false;
}
