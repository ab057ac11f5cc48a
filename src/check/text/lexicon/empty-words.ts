import type { Locale } from '../../../../schema/languages.ts';
import type { EmptyWords } from '../../../words/empty-words.ts';
import type { Lexicon } from '../../../words/language.ts';
import { inEachLanguage } from './in-each-language.ts';
import { phrases } from './phrases.ts';

/** Tells of a text of some language whether it holds nothing but words of a list, and one of its heads. */
export type IsEmpty = (text: string, locale: Locale) => boolean;

/** Longer texts tell something: nobody takes so many words for nothing. */
const mostWords = 40;

/**
 * Makes a list of empty words ready.
 *
 * 1. `applicable legislation` is empty as the name of a law, `Accounting Act` is not.
 * 2. `company (name follows)` is empty as a name, `Company Ltd` is not: its form was not accounted for.
 */
export function emptyOf(pick: (lexicon: Lexicon) => EmptyWords): IsEmpty {
  const lists = inEachLanguage((lexicon) => {
    const { heads, around } = pick(lexicon);
    return { head: phrases(heads), all: phrases([...heads, ...around]) };
  });
  return (text, locale) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const list = lists[locale];
    if (!list || words.length === 0 || words.length > mostWords) return false;
    return words.every((word) => list.all.test(word)) && words.some((word) => list.head.test(word));
  };
}
