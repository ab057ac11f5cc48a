import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';
import { phrases } from './phrases.ts';

const unattended = inEachLanguage(
  ({ unattendedWords }) => new RegExp(phrases(unattendedWords).source, 'giu'),
);
const deciding = inEachLanguage(({ decidingWords }) => phrases(decidingWords));

/**
 * A text on decisions without the words that let nobody take part in them, for these deny no decision: `Orders are refused by a filter,
 * and nobody looks at them` is `Orders are refused by a filter, and at them`.
 */
export function withoutUnattended(text: string, locale: Locale): string {
  const pattern = unattended[locale];
  return pattern ? text.replace(pattern, ' ') : text;
}

/** Whether a text tells that something is decided, refused or cancelled. */
export function tellsDecision(text: string, locale: Locale): boolean {
  return deciding[locale]?.test(text) ?? false;
}
