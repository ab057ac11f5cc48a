import type { ChangeWords } from './change-words.ts';
import type { CanonicalWord } from './plain-words.ts';

/** Words of a date beside its numbers. */
const AROUND_DATES: ReadonlySet<string> = new Set(['on', 'den']);

/** Tells whether a text is nothing but the day of an update: `Last updated: 10 February 2020`. */
export function dayOfUpdateFinder(
  words: ChangeWords | null,
): (found: readonly CanonicalWord[]) => boolean {
  const updated = new Set(words?.updated);
  const others = new Set([
    ...(words?.free ?? []),
    ...(words?.aboutUpdates ?? []),
    ...(words?.months ?? []),
    ...AROUND_DATES,
  ]);
  const isPartOfDay = (text: string) => /^\d[\d.:/-]*$/u.test(text);
  return (found) =>
    found.some(({ text }) => updated.has(text)) &&
    found.some(({ text }) => /\d{4}/u.test(text)) &&
    found.every(({ text }) => updated.has(text) || others.has(text) || isPartOfDay(text));
}
