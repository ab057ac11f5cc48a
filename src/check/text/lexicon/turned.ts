import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';
import { isDenied } from './negation.ts';
import { phrases } from './phrases.ts';

const plain = inEachLanguage(({ plainNegations }) => phrases(plainNegations));
const even = inEachLanguage(({ evenWithout }) => new RegExp(phrases(evenWithout).source, 'giu'));
const soft = inEachLanguage(({ softNegations }) => phrases(softNegations));

/** A sentence and its language. */
type Told = { readonly text: string; readonly locale: Locale };

/**
 * Whether one of two sentences denies and the other does not, in any words: `We do not tell you of it.` beside `Kerromme siitä
 * sinulle.`, but not beside a sentence with `only`, `without` or `refuse`.
 */
export function isTurned(one: Told, other: Told): boolean {
  return deniesAlone(one, other) || deniesAlone(other, one);
}

function deniesAlone(one: Told, other: Told): boolean {
  return denies(one) && !denies(other) && !mayDeny(other);
}

function denies({ text, locale }: Told): boolean {
  return plain[locale]?.test(text) ?? false;
}

/** A language without such words may deny anything. */
function mayDeny({ text: told, locale }: Told): boolean {
  const pattern = even[locale];
  const text = pattern ? told.replace(pattern, ' ') : told;
  return isDenied(text, locale) || (soft[locale]?.test(text) ?? true);
}
