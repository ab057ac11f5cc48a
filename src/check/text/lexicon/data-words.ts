import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';
import { lexiconOf, lookUp } from './lexicon.ts';
import { phrases } from './phrases.ts';

const words = lexiconOf(({ dataWords }) => dataWords);
const traded = inEachLanguage(({ tradedWords }) => phrases(tradedWords));
const processing = lexiconOf(({ processingWords }) => processingWords);

/** Whether a sentence names data: `your data`, `ostohistoriaasi`, `dina samtal`; more information is none. */
export function namesData(sentence: string, locale: Locale): boolean {
  return lookUp(words, sentence, locale) !== undefined;
}

/** Whether a sentence names data, or what is done with them and by whom: `Our sources are`, `The clinic may disclose your file`. */
export function namesProcessing(sentence: string, locale: Locale): boolean {
  return namesData(sentence, locale) || lookUp(processing, sentence, locale) !== undefined;
}

/** Whether words name what of people is sold beside data: addresses, lists. */
export function namesTraded(words: string, locale: Locale): boolean {
  return traded[locale]?.test(words) ?? false;
}
