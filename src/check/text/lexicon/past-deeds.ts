import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';
import { phrases } from './phrases.ts';

const deeds = inEachLanguage(({ pastDeeds }) => phrases(pastDeeds));

/** Whether a sentence tells what was done with data: `We used to sell your data.` */
export function tellsPast(sentence: string, locale: Locale): boolean {
  return deeds[locale]?.test(sentence) ?? false;
}
