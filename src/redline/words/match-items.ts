import { itemKey, type SolidItem } from './items.ts';

/** Two items that stand for each other; the numbers count the items that are not white space. */
export interface Match {
  readonly before: number;
  readonly after: number;
  /** How many items from there on, where it is not one and one. */
  readonly olds?: number;
  readonly youngs?: number;
}

/** The place after the items of a match. */
export function endOf(
  { before, after, olds = 1, youngs = 1 }: Match,
  side: 'before' | 'after',
): number {
  return side === 'before' ? before + olds : after + youngs;
}

/** Beyond this many insertions and deletions a text counts as rewritten: the search is quadratic in them. */
const MOST_EDITS = 1500;

/**
 * The longest common subsequence of two texts as pairs; `null` when the texts lie further apart than is worth searching.
 *
 * 1. `kept six years`, `kept ten years`: (0,0), (2,2).
 * 2. `a. b. b. c.` against `a. b. c.`: either `b.` may be the kept one; slide-gaps.ts chooses.
 */
export function matchItems(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
): readonly Match[] | null {
  const numbers = new Map<string, number>();
  const intern = (item: SolidItem): number => {
    const key = itemKey(item);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  let run = longestRuns(before.map(intern), after.map(intern));
  if (run === null) return null;
  const matches: Match[] = [];
  for (; run !== undefined; run = run.previous) {
    for (let step = run.length - 1; step >= 0; step -= 1) {
      matches.push({ before: run.before + step, after: run.after + step });
    }
  }
  return matches.reverse();
}

/** Equal stretches, the last one first. */
interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
  readonly previous: Run | undefined;
}

/** How far the edits so far lead in the old text, and the stretches that they left equal. */
interface Path {
  readonly end: number;
  readonly run: Run | undefined;
}

/**
 * The greedy search of Myers (Algorithmica 1986): with each edit more every diagonal goes as far as it can. Diagonals past the end
 * of either text are left out, so that what was only added at the end costs no search.
 */
function longestRuns(before: readonly number[], after: readonly number[]): Run | undefined | null {
  const best: Path[] = [];
  const middle = MOST_EDITS + 1;
  let lowest = -after.length;
  let highest = before.length;
  for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
    // Within the bounds the diagonals of odd numbers of edits are odd.
    const first = Math.max(-edits, lowest + ((lowest + edits) & 1));
    for (let diagonal = first; diagonal <= Math.min(edits, highest); diagonal += 2) {
      const path = follow(
        before,
        after,
        diagonal,
        best[middle + diagonal - 1],
        best[middle + diagonal + 1],
      );
      const { end } = path;
      if (end === before.length && end - diagonal === after.length) return path.run;
      if (end === before.length) highest = diagonal - 1;
      if (end - diagonal === after.length) lowest = diagonal + 1;
      best[middle + diagonal] = path;
    }
  }
  return null;
}

/** The further of the ways to a diagonal, by a deletion or by an insertion, and along it while both texts are equal. */
function follow(
  before: readonly number[],
  after: readonly number[],
  diagonal: number,
  deleting: Path | undefined,
  inserting: Path | undefined,
): Path {
  const isInsertion = inserting && !(deleting && deleting.end >= inserting.end);
  const start = isInsertion ? inserting.end : deleting ? deleting.end + 1 : 0;
  let end = start;
  while (
    end < before.length &&
    end - diagonal < after.length &&
    before[end] === after[end - diagonal]
  )
    end += 1;
  const previous = (isInsertion ? inserting : deleting)?.run;
  const run = { before: start, after: start - diagonal, length: end - start, previous };
  return { end, run: end > start ? run : previous };
}
