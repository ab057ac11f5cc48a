import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';

const dated = inEachLanguage(({ datedNotice }) => datedNotice);

/** Whether a sentence tells when the notice itself was updated, published or in force. */
export function tellsDateOfNotice(sentence: string, locale: Locale): boolean {
  return dated[locale]?.test(sentence) ?? false;
}
