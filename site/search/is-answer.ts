import type { FoundPlace } from './pagefind.ts';

/** The least share of a word that a found word must begin with: endings differ, stems do not. */
const sharedStart = 0.5;

/**
 * Whether a place that was found has the word that was asked for, in whatever form, in its text or in what people
 * call it. Where Pagefind finds nothing it tries shorter and shorter beginnings of a word, down to two letters.
 *
 * 1. `säilytysajan` is answered by `säilytysaika`.
 * 2. `asdfqwer` is not answered by `as`.
 */
export function isAnswer({ excerpt, meta }: FoundPlace, word: string): boolean {
  const called = Object.values(meta).flatMap(indexWords);
  const [asked = ''] = indexWords(word);
  return [...marksIn(excerpt), ...called].some((found) => beginsLike(found, asked));
}

function beginsLike(found: string, asked: string): boolean {
  const length = Math.max(Math.min(3, asked.length), Math.ceil(asked.length * sharedStart));
  return found.startsWith(asked.slice(0, length));
}

/** The words that are marked in an excerpt, as `indexWords` gives them. */
export function marksIn(html: string): string[] {
  return [...html.matchAll(/<mark>(.*?)<\/mark>/gu)].flatMap(([, text = '']) => indexWords(text));
}

/** Words in small letters without accents, as the index has them. */
export function indexWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
