import type { None } from '../../../schema/values.ts';

/** The entries of a disclosure; none where it is missing or declared absent. */
export function entriesOf<T>(disclosure: readonly T[] | None | undefined): readonly T[] {
  return disclosure && !('none' in disclosure) ? disclosure : [];
}

/** Whether a disclosure says something: entries, or in words that there are none. */
export function isDeclared(disclosure: readonly unknown[] | object | undefined): boolean {
  return Array.isArray(disclosure) ? disclosure.length > 0 : disclosure !== undefined;
}
