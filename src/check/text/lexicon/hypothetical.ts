import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';

const hypothetical = inEachLanguage((lexicon) => lexicon.hypothetical);

/** Whether a sentence tells of what is not done: `Should we one day engage a supplier in a third country, ..`. */
export function isHypothetical(sentence: string, locale: Locale): boolean {
  return hypothetical[locale]?.test(sentence) ?? false;
}
