import { itemKey, type SolidItem } from './items.ts';

/** Two items that stand for each other; the numbers count the items that are not white space. */
export interface Match {
  readonly before: number;
  readonly after: number;
}

/** Beyond this many insertions and deletions a text counts as rewritten: the search is quadratic in them. */
const MOST_EDITS = 1500;

/**
 * The longest common subsequence of two texts as pairs, each string interned to a number first; `null` when the texts lie
 * further apart than is worth searching.
 *
 * 1. `kept six years`, `kept ten years`: (0,0), (2,2).
 * 2. `a. b. b. c.` against `a. b. c.`: either `b.` may be the kept one; slide-gaps.ts chooses.
 *
 * The greedy algorithm of Myers (Algorithmica 1, 1986): with `d` edits `reach[k]` is the furthest place in the old text on
 * the diagonal `k` (old place less new place), and each step adds one edit. O((n + m) d) in time, O(d²) in memory.
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
  const old = before.map(intern);
  const young = after.map(intern);
  const rounds = searchEdits(old, young);
  return rounds && traceBack(old, young, rounds);
}

/** How far each diagonal was reached with 0, 1, 2 .. edits; diagonal `k` of round `d` stands at `d + k`. */
function searchEdits(old: readonly number[], young: readonly number[]): Int32Array[] | null {
  const rounds: Int32Array[] = [];
  for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
    const reach = new Int32Array(2 * edits + 1).fill(-1);
    rounds.push(reach);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const start = startOf(rounds, edits, diagonal);
      let at = start;
      if (at < 0 || at > old.length || at - diagonal > young.length) continue;
      while (at < old.length && old[at] === young[at - diagonal]) at += 1;
      reach[edits + diagonal] = at;
      if (at === old.length && at - diagonal === young.length) return rounds;
    }
  }
  return null;
}

/** Where a diagonal begins in a round: one deletion after the diagonal below, or one insertion after the one above. */
function startOf(rounds: readonly Int32Array[], edits: number, diagonal: number): number {
  if (edits === 0) return 0;
  const last = rounds[edits - 1];
  const deleted = last?.[edits + diagonal - 2] ?? -1;
  const inserted = last?.[edits + diagonal] ?? -1;
  return Math.max(deleted < 0 ? -1 : deleted + 1, inserted);
}

function traceBack(
  old: readonly number[],
  young: readonly number[],
  rounds: readonly Int32Array[],
): Match[] {
  const matches: Match[] = [];
  let diagonal = old.length - young.length;
  let at = old.length;
  for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
    const start = startOf(rounds, edits, diagonal);
    while (at > start) {
      at -= 1;
      matches.push({ before: at, after: at - diagonal });
    }
    const inserted = rounds[edits - 1]?.[edits + diagonal] ?? -1;
    const isInserted = inserted === start;
    diagonal += isInserted ? 1 : -1;
    at = isInserted ? start : start - 1;
  }
  return matches.reverse();
}
