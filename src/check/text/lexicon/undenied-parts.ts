import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';
import { isDenied, partsOfSentence } from './negation.ts';
import { phrases } from './phrases.ts';

const any = (list: readonly string[]) => new RegExp(phrases(list).source, 'giu');
const exceptions = inEachLanguage(({ exceptionWords, onlyWords }) =>
  any([...exceptionWords, ...onlyWords]),
);
const outright = inEachLanguage(({ exceptionWords }) => any(exceptionWords));

/**
 * The parts of a text that deny nothing: its clauses without a negator, and what stands behind an exception.
 *
 * 1. `No data leave the EEA, apart from tickets that are answered in India`: ` tickets that are answered in India`.
 * 2. `We have no customers in India`: none.
 */
export function undeniedParts(text: string, locale: Locale): string[] {
  const [first = '', ...excepted] = splitAt(exceptions, text, locale);
  return [...partsOfSentence(first), ...excepted].filter((part) => !isDenied(part, locale));
}

/** What stands behind the exceptions of a denial: `Nobody gets your data except Spruce Ltd`: ` Spruce Ltd`. */
export function exceptedParts(text: string, locale: Locale): string[] {
  const [first = '', ...excepted] = splitAt(exceptions, text, locale);
  return isDenied(first, locale) ? excepted : [];
}

/** What a text says before an exception, and what behind, be the first a denial or not: `Data stay in the EEA`, ` tickets`. */
export function aroundException(text: string, locale: Locale) {
  const [before = '', ...excepted] = splitAt(outright, text, locale);
  return { before, excepted };
}

function splitAt(patterns: typeof exceptions, text: string, locale: Locale): string[] {
  const pattern = patterns[locale];
  return pattern ? text.split(pattern) : [text];
}
