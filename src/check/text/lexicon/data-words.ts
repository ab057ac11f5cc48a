import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';
import { phrases } from './phrases.ts';

const words = inEachLanguage(({ dataWords }) => dataWords && phrases(dataWords));

/** Whether a sentence names data: `your data`, `ostohistoriaasi`, `dina samtal`. */
export function namesData(sentence: string, locale: Locale): boolean {
  return words[locale]?.test(sentence) ?? false;
}
