import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';
import { isDenied, partsOfSentence } from './negation.ts';
import { phrases } from './phrases.ts';

const exceptions = inEachLanguage(
  ({ exceptionWords }) => new RegExp(phrases(exceptionWords).source, 'giu'),
);

/**
 * The parts of a text that deny nothing: its clauses without a negator, and what stands behind an exception.
 *
 * 1. `No data leave the EEA, apart from tickets that are answered in India`: ` tickets that are answered in India`.
 * 2. `We have no customers in India`: none.
 */
export function undeniedParts(text: string, locale: Locale): string[] {
  const [first = '', ...excepted] = splitAtExceptions(text, locale);
  return [...partsOfSentence(first), ...excepted].filter((part) => !isDenied(part, locale));
}

/** What stands behind the exceptions of a denial: `Nobody gets your data except Spruce Ltd`: ` Spruce Ltd`. */
export function exceptedParts(text: string, locale: Locale): string[] {
  const [first = '', ...excepted] = splitAtExceptions(text, locale);
  return isDenied(first, locale) ? excepted : [];
}

function splitAtExceptions(text: string, locale: Locale): string[] {
  const pattern = exceptions[locale];
  return pattern ? text.split(pattern) : [text];
}
