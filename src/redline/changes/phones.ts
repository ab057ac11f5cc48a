import type { Merged } from './merged.ts';
import type { CanonicalWord } from './plain-words.ts';

/** So many digits are no year and no sum. */
const FEWEST_DIGITS = 7;
/** A number is written in so many parts at most. */
const MOST_PARTS = 8;

/**
 * A phone number at a place of a text, its digits as one: `040 123 4567`, `040-1234567`, `(040) 123 4567`, `+358 40 123 4567`.
 * It begins with `0` or `+`. `+358 40 123` and `040 123` stay two numbers, for nothing shows in which country one is called.
 */
export function phoneAt(found: readonly CanonicalWord[], at: number): Merged | null {
  if (!/^(?:0\d|\+\d)[\d-]*$/u.test(found[at]?.text ?? '')) return null;
  const near = found.slice(at, at + MOST_PARTS);
  const end = near.findIndex(
    ({ text, marks }, place) => place > 0 && !(/^\d[\d-]*$/u.test(text) && /^[)-]?$/u.test(marks)),
  );
  const parts = end < 0 ? near : near.slice(0, end);
  const digits = parts.map(({ text }) => text.replaceAll('-', '')).join('');
  return digits.length >= FEWEST_DIGITS ? { length: parts.length, texts: [digits] } : null;
}
