import type { Locale } from '../../../../schema/languages.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { inEachLanguage } from './in-each-language.ts';
import { lexiconOf, lookUp } from './lexicon.ts';
import { phrases } from './phrases.ts';

const desks = lexiconOf(({ ownDesks }) => ownDesks);
const hurdles = lexiconOf(({ complaintHurdles }) => complaintHurdles);
const authorities = inEachLanguage(({ authorityWords }) => phrases(authorityWords));

/** The words by which a text on complaints keeps them in the house: it names no authority, but a desk of the controller's own. */
export function ownDeskIn(text: string, locale: Locale): string | undefined {
  return authorities[locale]?.test(text) ? undefined : lookUp(desks, text, locale);
}

/** The sentence of a text on complaints that lets the authority be turned to only after the controller. */
export function complaintHurdleIn(text: string, locale: Locale): string | undefined {
  return splitSentences(text, locale).find((one) => lookUp(hurdles, one, locale) !== undefined);
}
