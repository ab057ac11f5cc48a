import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';
import { lexiconOf } from './lexicon.ts';
import { phrases } from './phrases.ts';

/** A fee for a request, other than those that Articles 12(5) and 15(3) allow: for further copies, and what is excessive or unfounded. */
export const requestFees = lexiconOf(({ requestFees }) => requestFees);

const requests = inEachLanguage(({ requestWords }) => phrases(requestWords));

const deeds = inEachLanguage(({ rightDeeds }) => phrases(rightDeeds));

/** Whether a sentence tells of what is done with somebody's data on request. */
export function tellsOfDeed(sentence: string, locale: Locale): boolean {
  return deeds[locale]?.test(sentence) ?? false;
}

/** Whether a sentence on a fee names a request or a right: lessons and keys cost something too. */
export function namesRequest(sentence: string, locale: Locale): boolean {
  return requests[locale]?.test(sentence) ?? false;
}
