/**
 * The names that a mistyped one was most likely meant to be, the likeliest first, three at most:
 * those that hold it (`retention` -> `retention-missing`), or else those with the fewest letters to
 * change (`purpose-whithout-basis` -> `purpose-without-basis`).
 */
export function nearestNames(name: string, known: readonly string[]): string[] {
  const holding = known.filter((one) => name.length > 2 && one.includes(name));
  if (holding.length > 0) return holding.slice(0, 3);
  return known
    .map((one) => ({ one, distance: editDistance(name, one) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ one }) => one);
}

/** Letters to insert, delete or replace (Levenshtein), a row at a time. */
function editDistance(before: string, after: string): number {
  let row = Array.from({ length: after.length + 1 }, (_, index) => index);
  for (const [position, letter] of [...before].entries()) {
    const next = [position + 1];
    for (const [index, other] of [...after].entries()) {
      const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min((row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
