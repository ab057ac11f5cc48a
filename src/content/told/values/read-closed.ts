import { nearestWord } from '../../nearest-word.ts';
import { type Reading, unknownValue } from '../fault.ts';
import { looksLike, plainWord } from '../plain-word.ts';
import type { Dictionary } from '../vocabulary.ts';
import { splitNames } from './split-names.ts';

/** The value that a text names, all of it; `undefined` where it names none. */
export function closedValue(text: string, words: Dictionary): string | undefined {
  const word = plainWord(text);
  return words.get(word) ?? words.get(word.replace(/\.$/u, ''));
}

/** The value of a closed list that a text names, all of it. */
export function readClosed(text: string, words: Dictionary): Reading<string> {
  const value = closedValue(text, words);
  if (value !== undefined) return { value };
  const written = plainWord(text).replace(/\.$/u, '');
  return (
    strange(text, words) ??
    unknownValue(text, nearestWord(written, [...words.keys()]), usualOf(words))
  );
}

/** The values of a closed list that a text names, each once. */
export function readClosedList(
  text: string,
  words: Dictionary,
  and: readonly string[],
): Reading<string[]> {
  const values: string[] = [];
  for (const one of splitNames(text, words, and)) {
    if ('unknown' in one) {
      const near = nearestWord(plainWord(one.unknown), [...words.keys()]);
      return strange(one.unknown, words) ?? unknownValue(one.unknown, near, usualOf(words));
    }
    if (!values.includes(one.known)) values.push(one.known);
  }
  return { value: values };
}

function strange(text: string, words: Dictionary): Reading<never> | undefined {
  const shown = looksLike(text);
  if (shown === undefined || !words.has(shown)) return undefined;
  return { fault: { code: 'told-characters', data: { found: text }, advice: { nearest: shown } } };
}

/** The first word for each value. */
function usualOf(words: Dictionary): string[] {
  const first = new Map<string, string>();
  for (const [word, value] of words) if (!first.has(value)) first.set(value, word);
  return [...first.values()];
}
