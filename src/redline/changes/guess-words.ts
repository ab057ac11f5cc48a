import type { ChangeWords } from './change-words.ts';
import { isEntry, matterFinder } from './matters.ts';
import { type CanonicalWord, plainWords } from './plain-words.ts';
import { knownWords } from './word-tools.ts';

/** Words that are enough to tell a language by. */
const ENOUGH = 2000;

/** In a text of so many words, the language that it is written in knows at least two of five; another one a third at most. */
const MANY = 12;

/**
 * Of the lists of several languages those of a text, by how many of its words they know; the first where two know as many,
 * `null` where none knows any, or where none knows enough: the text is in another language.
 */
export function guessWords(text: string, languages: readonly ChangeWords[]): ChangeWords | null {
  let best: { words: ChangeWords | null; count: number } = { words: null, count: 0 };
  const found = plainWords(text.slice(0, ENOUGH * 10), new Set()).slice(0, ENOUGH);
  for (const words of languages) {
    const known = knownWords(words);
    const find = matterFinder(words);
    const isKnown = (word: CanonicalWord) =>
      known.has(word.text) ||
      find([word]).length > 0 ||
      words.subjects.some((entry) => isEntry(entry, word.text));
    const count = found.filter(isKnown).length;
    if (count > best.count) best = { words, count };
  }
  const isEnough = found.length < MANY || best.count * 5 >= found.length * 2;
  return isEnough ? best.words : null;
}
