import { diffArrays } from 'diff/lib/diff/array.js';
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
const MOST_EDITS = 600;

/**
 * The longest common subsequence of two texts as pairs, found by jsdiff over numbers that stand for the strings; `null` when
 * the texts lie further apart than is worth searching.
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
  const runs = diffArrays(before.map(intern), after.map(intern), { maxEditLength: MOST_EDITS });
  return runs === undefined ? null : matchesOf(runs);
}

interface Run {
  readonly added: boolean;
  readonly removed: boolean;
  readonly count: number;
}

function matchesOf(runs: readonly Run[]): Match[] {
  const matches: Match[] = [];
  let before = 0;
  let after = 0;
  for (const { added, removed, count } of runs) {
    for (let step = 0; step < count && !added && !removed; step += 1) {
      matches.push({ before: before + step, after: after + step });
    }
    if (!added) before += count;
    if (!removed) after += count;
  }
  return matches;
}
