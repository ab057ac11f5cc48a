import type { Problem } from '../problem.ts';

/** What keeps a text from being read, before its place is known. */
export type Fault = Pick<Problem, 'code' | 'data' | 'advice'>;

/** A value that was read, or why it was not. */
export type Reading<T> = { readonly value: T } | { readonly fault: Fault };

/** Facts before they have places: texts, lists, maps. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** A value of a field that none of its words names; `nearest` is what may have been meant, `list` what is known, apart by `|`. */
export function unknownValue(
  found: string,
  nearest: string | undefined,
  list: readonly string[] = [],
): { fault: Fault } {
  const advice = nearest ? { nearest } : { list: list.join('|') };
  // More words than anybody reads are those of countries.
  const isMany = !nearest && list.length > mostListed;
  return {
    fault: isMany
      ? { code: 'told-value-unknown', data: { found, reason: 'country' } }
      : { code: 'told-value-unknown', data: { found }, advice },
  };
}

const mostListed = 20;

/** A text that is not of the form that its field needs; `form` names it in the words of the problem. */
export function formless(found: string, form: string): { fault: Fault } {
  return { fault: { code: 'told-value-form', data: { found, reason: form } } };
}
