/**
 * How a row of the law of a country came to be known: `read` in a source, which is named with the day it was read
 * (`YYYY-MM-DD`, or the month alone), or `recalled`, written from memory. What was read is what the row says; how its provision
 * is cited may be from memory where the source names none. What rests on a recalled row is never an error, and says that it is to be confirmed.
 */
export type Basis =
  | { readonly basis: 'read'; readonly at: string; readonly on: string }
  | { readonly basis: 'recalled' };

/** Read in the source at an address on a day: that of the reading, not of the source. */
export function readAt(at: string, on: string): Basis {
  return { basis: 'read', at, on };
}

export const recalled: Basis = { basis: 'recalled' };

/** How rows are known as a whole: as the first of them where all were read, and else from memory. */
export function knownTogether(rows: readonly { readonly known: Basis }[]): Basis {
  const [first] = rows;
  return first && rows.every(({ known }) => known.basis === 'read') ? first.known : recalled;
}
