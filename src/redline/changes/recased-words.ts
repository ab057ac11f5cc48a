import type { SharedWord } from './shared-words.ts';
import type { Tools } from './word-tools.ts';

/**
 * The words of a paragraph that name somebody or something else by the case of their letters, and whether they are in capitals
 * whole; with these counts a heading too, where others are often written large.
 *
 * 1. `nokia` and `Nokia`, `it` and `IT`, `who` and `WHO`.
 * 2. Not at the beginning of a sentence, nor where more than one word is in capitals: a title; nor where the word is listed: `never`
 *    and `NEVER`, `partner` and `Partner`; nor after a word that makes a term of it: `the Service`.
 */
export function recasedWords(
  shared: readonly SharedWord[],
  tools: Tools,
): ReadonlyMap<string, 'capitals' | 'capital'> {
  const found = new Map<string, 'capitals' | 'capital'>();
  for (const [at, { text, before, after }] of shared.entries()) {
    const [was, is] = [before.word.written, after.word.written];
    if (was === is || was.toLowerCase() !== is.toLowerCase()) continue;
    const large = isCapitals(was) ? 'before' : isCapitals(is) ? 'after' : null;
    if (large) {
      const beside = [shared[at - 1], shared[at + 1]].map((one) => one?.[large].word.written ?? '');
      const isListed = tools.find([before.word]).length > 0;
      if (!isListed && !beside.some(isCapitals)) found.set(text, 'capitals');
      continue;
    }
    const { marks } = /^\p{Lu}/u.test(is) ? after : before;
    const isBegun = at === 0 || /[.!?:;•|"“”«»(\u2028]/u.test(marks);
    const isTerm = tools.words?.determiners.includes(shared[at - 1]?.text ?? '');
    if (!isBegun && !isTerm && !tools.isKnown(before.word)) found.set(text, 'capital');
  }
  return found;
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(word);
}
