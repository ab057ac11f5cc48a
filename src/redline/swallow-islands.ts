import type { SolidItem } from './items.ts';
import type { Match } from './match-items.ts';

/** A kept run of more words than this is never swallowed. */
const MOST_WORDS = 2;
const LONGEST_WORD = 4;
/** Swallowing a word marks it twice; so many marked words must stand around it. */
const WORDS_AROUND = 6;

interface Run {
  /** Positions in the list of matches. */
  readonly start: number;
  readonly end: number;
}

/**
 * Drops matches that would leave a short function word or a comma standing alone between two replacements.
 *
 * 1. `[analytiikka] ja [kehitys]` with both sides replaced by longer phrases reads better as one replacement.
 * 2. Values, elements and seams are never dropped, nor anything at the edge of a pure insertion or deletion.
 *
 * What it gets wrong: a kept `ei` or `not` may be swallowed, and then shows as deleted and inserted.
 */
export function swallowIslands(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
  matches: readonly Match[],
): readonly Match[] {
  const runs = runsOf(matches);
  const kept: Match[] = [];
  runs.forEach((run, index) => {
    const inside = index > 0 && index < runs.length - 1;
    const items = matches.slice(run.start, run.end).map((match) => before[match.before]);
    if (inside && isIsland(items) && isSurrounded(before, after, matches, run, items)) return;
    kept.push(...matches.slice(run.start, run.end));
  });
  return kept;
}

/** Runs of matches that are neighbours in both texts. */
function runsOf(matches: readonly Match[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let index = 1; index <= matches.length; index += 1) {
    const previous = matches[index - 1];
    const match = matches[index];
    const adjoining =
      match !== undefined &&
      previous !== undefined &&
      match.before === previous.before + 1 &&
      match.after === previous.after + 1;
    if (adjoining) continue;
    runs.push({ start, end: index });
    start = index;
  }
  return runs;
}

function isIsland(items: readonly (SolidItem | undefined)[]): boolean {
  const words = items.filter((item) => item?.kind === 'word');
  return (
    words.length <= MOST_WORDS &&
    items.length <= MOST_WORDS + 1 &&
    items.every(
      (item) =>
        (item?.kind === 'word' && item.text.length <= LONGEST_WORD) ||
        (item?.kind === 'mark' && /^[,;:\-–—/]$/u.test(item.text)),
    )
  );
}

function isSurrounded(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
  matches: readonly Match[],
  run: Run,
  items: readonly (SolidItem | undefined)[],
): boolean {
  const left = matches[run.start - 1];
  const first = matches[run.start];
  const last = matches[run.end - 1];
  const right = matches[run.end];
  if (!left || !first || !last || !right) return false;
  const gaps = [
    before.slice(left.before + 1, first.before),
    after.slice(left.after + 1, first.after),
    before.slice(last.before + 1, right.before),
    after.slice(last.after + 1, right.after),
  ].map((gap) => gap.filter((item) => item.kind === 'word' || item.kind === 'value').length);
  const words = items.filter((item) => item?.kind === 'word').length;
  const around = gaps.reduce((sum, count) => sum + count, 0);
  return gaps.every((count) => count > 0) && around >= words * WORDS_AROUND;
}
