import type { Match } from '../matches.ts';
import { endsSentence, itemKey, type SolidItem } from './items.ts';

/** How far an insertion or deletion may slide. */
const FURTHEST = 60;

/**
 * Moves insertions and deletions to sentence starts where the text allows either place. The
 * number of matched items stays the same.
 *
 * 1. `We ask. ` + [`We keep. `] + `We tell.`: a plain search may mark `keep. We`; slid left it is `We keep.`.
 * 2. A list `nimi, osoite, ikä` that lost `osoite,` is left alone: no sentence starts there.
 *
 * What it gets wrong: `Art. 6` looks like a sentence start after `Art.`, so a mark may slide to it.
 */
export function slideGaps(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
  matches: readonly Match[],
): readonly Match[] {
  const slid = [...matches];
  for (let next = 0; next <= slid.length; next += 1) {
    slideGap(before, after, slid, next);
  }
  return slid;
}

/** Slides the gap before match number `next`, changing `matches`. */
function slideGap(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
  matches: Match[],
  next: number,
): void {
  const previous = matches[next - 1] ?? { before: -1, after: -1 };
  const following = matches[next] ?? { before: before.length, after: after.length };
  const deleted = following.before - previous.before - 1;
  const inserted = following.after - previous.after - 1;
  if (deleted > 0 === inserted > 0) return;
  const items = deleted > 0 ? before : after;
  const start = deleted > 0 ? previous.before + 1 : previous.after + 1;
  const size = deleted + inserted;
  if (endsSentence(items[start - 1])) return;
  for (let steps = 1; steps <= Math.min(FURTHEST, start); steps += 1) {
    const match = matches[next - steps];
    const place = steps - 1;
    // Only matches that stand one right before the other, and before the gap, can slide over it.
    if (match?.before !== previous.before - place || match.after !== previous.after - place) return;
    if (!sameItem(items[start - steps], items[start - steps + size])) return;
    if (!endsSentence(items[start - steps - 1])) continue;
    for (const [step, slid] of matches.slice(next - steps, next).entries()) {
      matches[next - steps + step] = {
        ...slid,
        before: slid.before + deleted,
        after: slid.after + inserted,
      };
    }
    return;
  }
}

function sameItem(one: SolidItem | undefined, other: SolidItem | undefined): boolean {
  return one !== undefined && other !== undefined && itemKey(one) === itemKey(other);
}
