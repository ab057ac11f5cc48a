/**
 * The candidate that a word was probably meant to be: the one with the fewest letters to add, drop,
 * change or swap, at most one in every three letters; `undefined` where none is so near.
 *
 * 1. `securty` among `[security, sources]` gives `security`.
 * 2. `fax` among `[name, email]` gives `undefined`.
 */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: countEdits(word, candidate) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate;
}

/** Edits from one word to another: optimal string alignment distance, case aside. */
function countEdits(from: string, to: string): number {
  const [a, b] = [from.toLowerCase(), to.toLowerCase()];
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = cell(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? cell(before, j - 2) + 1 : Infinity;
      next.push(Math.min(cell(row, j) + 1, cell(next, j - 1) + 1, change, swap));
    }
    [before, row] = [row, next];
  }
  return cell(row, b.length);
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
