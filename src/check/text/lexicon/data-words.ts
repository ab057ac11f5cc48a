import type { Locale } from '../../../../schema/languages.ts';
import { lexiconOf, lookUp } from './lexicon.ts';

const words = lexiconOf(({ dataWords }) => dataWords);

/** Whether a sentence names data: `your data`, `ostohistoriaasi`, `dina samtal`; more information is none. */
export function namesData(sentence: string, locale: Locale): boolean {
  return lookUp(words, sentence, locale) !== undefined;
}
