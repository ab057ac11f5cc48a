import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';

const effects = inEachLanguage(({ withdrawalEffect }) => withdrawalEffect);

/**
 * Whether a sentence says that what was done before a withdrawal stays lawful (Article 13(2)(c)), in one of three ways:
 *
 * 1. *Processing before it stays lawful*: what came before, and that it stays as it was.
 * 2. *It works for the future only*: from when on the withdrawal counts.
 * 3. *It has no retroactive effect.*
 *
 * Not where it says the opposite, under a condition, of contracts and orders, or of another act than a withdrawal.
 */
export function saysEarlierStaysLawful(sentence: string, locale: Locale): boolean {
  const words = effects[locale];
  if (!words) return false;
  const { about, earlier, stays, onwards, backwards, no, harms, bound, others } = words;
  if (bound.test(sentence)) return false;
  if (harms.test(sentence) && !no.test(sentence)) return false;
  if (others.test(sentence) && !about.test(sentence)) return false;
  if (onwards.test(sentence) || backwards.test(sentence)) return true;
  return earlier.test(sentence) && stays.test(sentence);
}

/** Whether a sentence is about the withdrawal of consent. */
export function isAboutWithdrawal(sentence: string, locale: Locale): boolean {
  return effects[locale]?.about.test(sentence) ?? false;
}

/** The sentences that are about the withdrawal of consent, each with the one after it, which may speak of `it`. */
export function aboutWithdrawal(sentences: readonly string[], locale: Locale): string[] {
  return sentences.filter((sentence, index) =>
    [sentence, sentences[index - 1] ?? ''].some((one) => isAboutWithdrawal(one, locale)),
  );
}
