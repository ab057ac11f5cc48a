import { synonymsIn } from './plain-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether a sentence begins with a word that denies, and a sign or the end of the words behind it. */
export function beginsWithDenial(text: string, { words }: Vocabulary): boolean {
  const lower = text.toLowerCase();
  return synonymsIn(words.phrases.none).some(
    (word) => lower.startsWith(word) && /^(?:$|[\s.,;:!–—-])/u.test(lower.slice(word.length)),
  );
}

/** Whether a sentence excepts something: `except`, `other than`; `without exception` excepts nothing. */
export function holdsException(text: string, { words }: Vocabulary): boolean {
  const { except, withoutExcept } = words.phrases;
  let left = text.toLowerCase();
  for (const phrase of synonymsIn(withoutExcept)) left = left.replaceAll(phrase, ' ');
  return synonymsIn(except).some((word) =>
    new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L})`, 'u').test(
      left,
    ),
  );
}

/** Whether a sentence denies and nothing else: a word that denies, then the end, a full stop, comma or semicolon. */
export function isDenial(text: string, { words }: Vocabulary): boolean {
  const lower = text.toLowerCase();
  return synonymsIn(words.phrases.none).some(
    (word) => lower.startsWith(word) && /^(?:$|\s?[.,;!])/u.test(lower.slice(word.length)),
  );
}
