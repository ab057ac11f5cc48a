import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';
import { phrases } from './phrases.ts';

const words = inEachLanguage(({ extensionWords }) => phrases(extensionWords));

/** Whether a text may tell of the longer time that hard requests take: `Then the answer comes within three months.` */
export function tellsOfExtension(text: string, locale: Locale): boolean {
  return words[locale]?.test(text) ?? false;
}
