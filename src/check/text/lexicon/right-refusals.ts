import type { Locale } from '../../../../schema/languages.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { inEachLanguage } from './in-each-language.ts';
import { lexiconOf, lookUp } from './lexicon.ts';
import { isDenied, partsOfSentence } from './negation.ts';
import { phrases } from './phrases.ts';

const refusals = lexiconOf(({ rightRefusals }) => rightRefusals);
const grants = inEachLanguage(({ rightGrants }) => phrases(rightGrants));
const whole = inEachLanguage(({ wholeRefusals }) => phrases(wholeRefusals));

/** A sentence that refuses a right; `isAll` where nothing else in the text grants it. */
export type Refusal = { readonly sentence: string; readonly isAll: boolean };

/**
 * How the text of a right refuses it, without any reason that may make that lawful.
 *
 * 1. `We do not erase customers' data.` refuses it whole.
 * 2. `You can ask for erasure. We do not erase customers' data.` refuses what it grants.
 * 3. `You can ask for erasure, but we do not erase vouchers.` leaves the rest, and `if the law requires them` tells why.
 */
export function refusalIn(text: string, locale: Locale): Refusal | undefined {
  const sentences = splitSentences(text, locale);
  const sentence = sentences.find((one) => lookUp(refusals, one, locale) !== undefined);
  if (sentence === undefined) return undefined;
  const isGranted = sentences.flatMap(partsOfSentence).some((clause) => grantsIn(clause, locale));
  if (isGranted && !whole[locale]?.test(sentence)) return undefined;
  return { sentence, isAll: !isGranted };
}

function grantsIn(clause: string, locale: Locale): boolean {
  if (isDenied(clause, locale) || lookUp(refusals, clause, locale) !== undefined) return false;
  return grants[locale]?.test(clause) ?? false;
}
