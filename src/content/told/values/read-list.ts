import { foldWords } from '../plain-word.ts';

/**
 * The items of a free list: apart by semicolons as soon as one stands in it, else by commas. A comma between figures parts
 * nothing.
 *
 * 1. `name, address` is two; `name; street, town` is two; `name;` is one.
 */
export function readFreeList(text: string): string[] {
  const folded = foldWords(text);
  const parts = folded.includes(';') ? folded.split(';') : folded.split(/,(?!\d)/u);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
