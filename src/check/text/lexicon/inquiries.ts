import type { Locale } from '../../../../schema/languages.ts';
import { lexiconOf, lookUp } from './lexicon.ts';

const inquiries = lexiconOf((lexicon) => lexicon.inquiries);

/** Whether a sentence tells that an authority asks in a particular inquiry, which makes it no recipient: Article 4(9). */
export function tellsOfInquiry(sentence: string, locale: Locale): boolean {
  return lookUp(inquiries, sentence, locale) !== undefined;
}
