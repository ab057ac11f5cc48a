/**
 * Whether two lists come in the order in which they are compared, whichever of them is the old one. Ties between equally
 * good comparisons fall by the order of search; searching always in the one order makes the comparison of B with A the
 * mirror of that of A with B.
 *
 * 1. `a c`, `a b`: exchanged, for `c` follows `b` at the first place where they differ.
 * 2. A list that another begins with comes before it. Strings are ordered by code units, in every place alike.
 */
export function isExchanged(before: readonly string[], after: readonly string[]): boolean {
  const length = Math.min(before.length, after.length);
  for (let place = 0; place < length; place += 1) {
    const [one, other] = [before[place] ?? '', after[place] ?? ''];
    if (one !== other) return one > other;
  }
  return before.length > after.length;
}
