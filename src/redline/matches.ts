/** A place in the old text and one in the new. */
export interface Place {
  readonly before: number;
  readonly after: number;
}

/** Items that stand for each other: so many neighbours from `before`, and from `after` on. */
export interface Match extends Place {
  readonly olds: number;
  readonly youngs: number;
}

/** The same match from the new text to the old one. */
export function exchange<Each extends Match>(match: Each): Each {
  const { before, after, olds, youngs } = match;
  return { ...match, before: after, after: before, olds: youngs, youngs: olds };
}

/**
 * Whether two lists come in the order in which they are compared, whichever of them is the old one. Ties between equally
 * good comparisons fall by the order of search; searching always in the one order makes the comparison of B with A the
 * mirror of that of A with B.
 *
 * 1. `a c`, `a b`: exchanged, for `c` follows `b` at the first place where they differ.
 * 2. A list that another begins with comes before it. Strings are ordered by code units, in every place alike.
 */
export function isExchanged<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): boolean {
  for (const [place, item] of before.entries()) {
    const other = after[place];
    if (other === undefined) return true;
    const [old, young] = [keyOf(item), keyOf(other)];
    if (old !== young) return old > young;
  }
  return false;
}
