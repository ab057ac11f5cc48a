import type { FoundPage } from './pagefind.ts';

/** The least share of a word that a found word must begin with: endings differ, stems do not. */
const sharedStart = 0.5;

/**
 * Whether a page that was found has any of the words that were asked for, in whatever form. Where Pagefind
 * finds nothing it tries shorter and shorter beginnings of the words, down to two letters.
 *
 * 1. `säilytysajan` is answered by `säilytysaika`.
 * 2. `asdfqwer` is not answered by `as`.
 */
export function isAnswer(page: FoundPage, question: string): boolean {
  const asked = wordsOf(question);
  const found = [page.excerpt, ...page.sub_results.map(({ excerpt }) => excerpt)].flatMap(marksIn);
  return found.some((mark) => asked.some((word) => beginsLike(mark, word)));
}

function beginsLike(mark: string, word: string): boolean {
  const length = Math.max(Math.min(3, word.length), Math.ceil(word.length * sharedStart));
  return mark.startsWith(word.slice(0, length));
}

function marksIn(html: string): string[] {
  return [...html.matchAll(/<mark>(.*?)<\/mark>/gu)].flatMap(([, text = '']) => wordsOf(text));
}

/** Words in small letters without accents, as the index has them. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
