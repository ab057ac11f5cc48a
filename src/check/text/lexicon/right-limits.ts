import type { Locale } from '../../../../schema/languages.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { inEachLanguage } from './in-each-language.ts';
import { lexiconOf, lookUp } from './lexicon.ts';
import { phrases } from './phrases.ts';

const limits = lexiconOf(({ rightLimits }) => rightLimits);
const lawful = inEachLanguage(({ lawfulLimits }) => phrases(lawfulLimits));
const demands = lexiconOf(({ groundsDemanded }) => groundsDemanded);
const anyTime = inEachLanguage(({ atAnyTime }) => phrases(atAnyTime));
const objection = inEachLanguage(({ objectionWords }) => phrases(objectionWords));
const marketing = inEachLanguage(({ marketingWords }) => phrases(marketingWords));

/** The sentence of a text that sets a limit: `once a year`, `only by letter`, `if we agree`. */
export function limitIn(text: string, locale: Locale): string | undefined {
  return limitsIn(text, locale)[0];
}

/** The sentence that sets a limit which the law does not know: it tells of no duty to keep data, nor of the rights of others. */
export function unlawfulLimitIn(text: string, locale: Locale): string | undefined {
  return limitsIn(text, locale).find((one) => !lawful[locale]?.test(one));
}

function limitsIn(text: string, locale: Locale): string[] {
  return splitSentences(text, locale).filter((one) => lookUp(limits, one, locale) !== undefined);
}

/** The sentence of a text that asks for grounds. */
export function groundsIn(text: string, locale: Locale): string | undefined {
  return splitSentences(text, locale).find((one) => lookUp(demands, one, locale) !== undefined);
}

/** The sentence of a text that asks for grounds, where it tells of marketing, or no other sentence does. */
export function groundsForMarketingIn(text: string, locale: Locale): string | undefined {
  const sentence = groundsIn(text, locale);
  if (sentence === undefined) return undefined;
  const ofMarketing = marketing[locale];
  if (ofMarketing?.test(sentence)) return sentence;
  const others = splitSentences(text, locale).filter((one) => one !== sentence);
  return others.some((one) => ofMarketing?.test(one)) ? undefined : sentence;
}

/** Whether a text says that a right may be used whenever one likes. */
export function isAtAnyTime(text: string, locale: Locale): boolean {
  return anyTime[locale]?.test(text) ?? false;
}

/** Whether a sentence tells of an objection to marketing. */
export function objectsToMarketing(sentence: string, locale: Locale): boolean {
  const tells = (pattern: RegExp | undefined) => pattern?.test(sentence) ?? false;
  return tells(marketing[locale]) && tells(objection[locale]);
}
