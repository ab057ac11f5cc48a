import type { Written } from '../written.ts';
import { asWritten } from './as-written.ts';

/**
 * The items of a free list: apart by semicolons as soon as one stands in it, else by commas. A comma between figures parts
 * nothing.
 *
 * 1. `name, address` is two; `name; street, town` is two; `name;` is one.
 */
export function readFreeList({ text, raw }: Pick<Written, 'text' | 'raw'>): string[] {
  const parts = text.includes(';') ? text.split(';') : text.split(/,(?!\d)/u);
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => asWritten(part, raw));
}
