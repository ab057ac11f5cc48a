import { diffArrays } from 'diff/lib/diff/array.js';
import type { Match } from '../matches.ts';

/** Beyond this many insertions and deletions a text counts as rewritten: the search is quadratic in them. */
const MOST_EDITS = 600;

/**
 * The longest common subsequence of two lists of keys as pairs, found by jsdiff over numbers that stand for the keys; `null` when
 * the lists lie further apart than is worth searching.
 *
 * 1. `kept six years`, `kept ten years`: (0,0), (2,2).
 * 2. `a. b. b. c.` against `a. b. c.`: either `b.` may be the kept one; slide-gaps.ts chooses.
 */
export function matchKeys(
  before: readonly string[],
  after: readonly string[],
): readonly Match[] | null {
  const numbers = new Map<string, number>();
  const intern = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const runs = diffArrays(before.map(intern), after.map(intern), { maxEditLength: MOST_EDITS });
  if (runs === undefined) return null;
  const matches: Match[] = [];
  let [old, young] = [0, 0];
  for (const { added, removed, count } of runs) {
    for (let step = 0; step < count && !added && !removed; step += 1)
      matches.push({ before: old + step, after: young + step, olds: 1, youngs: 1 });
    if (!added) old += count;
    if (!removed) young += count;
  }
  return matches;
}
