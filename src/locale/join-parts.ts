import type { Locale } from '../../schema/languages.ts';
import { type Part, type Sentence, type Word, wordOf } from './say.ts';

/** A sentence whose `{names}` stand for several parts each: `Voimassa {r}` with two days. */
export function joinParts(
  word: Word,
  locale: Locale,
  values: Readonly<Record<string, Sentence>>,
): Sentence {
  return wordOf(word, locale)
    .split(/(\{[a-z]+\})/u)
    .filter((piece) => piece !== '')
    .flatMap((piece): readonly Part[] => values[piece.slice(1, -1)] ?? [{ text: piece }]);
}
