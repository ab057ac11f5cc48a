import type { None } from '../../../schema/values.ts';

/** The entries of a disclosure; none where it is missing or declared absent. */
export function entriesOf<T>(disclosure: readonly T[] | None | undefined): readonly T[] {
  return disclosure && !('none' in disclosure) ? disclosure : [];
}

/** Whether a disclosure or a field says something: a value, entries, or in words that there are none. */
export function isDeclared(told: unknown): boolean {
  return Array.isArray(told) ? told.length > 0 : told !== undefined;
}
