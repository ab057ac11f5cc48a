import type { Block } from '../text/tree.ts';
import { type Alignment, alignInOrder, type Link, linkOne, settle } from './link.ts';
import { linkBlocks } from './link-blocks.ts';

/** Below this a block at another place is not the same block moved. */
const MOVED_ALIKE = 0.5;

/**
 * Which block of the old text became which block of the new one.
 *
 * 1. Equal blocks at the start and the end are kept, so that few edits in a long text cost little.
 * 2. Those between are linked by what they say (link-blocks.ts).
 * 3. The heaviest common order of the links stays (heaviest-order.ts); a link outside it has moved.
 *
 * What it gets wrong: when a block is repeated and one copy goes, the copy at the end counts as
 * removed. A split that also moved shows as removed and added.
 */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): Alignment {
  const { kept, moved } = alignInOrder(before, after, ({ key }) => [key], alignBetweenEnds);
  return { kept, moved: moved.filter((link) => canMove(link, before, after)) };
}

/**
 * Which of the texts that went from one place became which of those that came at another, splits and merges among them. Every
 * pair of `before` and `after` may be one: their order says nothing.
 */
export function linkAlike(before: readonly Block[], after: readonly Block[]): readonly Link[] {
  const { moved } = alignInOrder(
    before,
    after,
    ({ key }) => [key],
    (old, young) => ({ kept: [], moved: linkBlocks(old, young) }),
  );
  return moved;
}

function alignBetweenEnds(before: readonly Block[], after: readonly Block[]): Alignment {
  const most = Math.min(before.length, after.length);
  const head = countEqual(before, after, most);
  const tail = countEqual(before.toReversed(), after.toReversed(), most - head);
  const oldEnd = before.length - tail;
  const youngEnd = after.length - tail;
  const between = linkBlocks(before.slice(head, oldEnd), after.slice(head, youngEnd));
  const { kept, moved } = settle(
    between.map((link) => ({ ...link, before: link.before + head, after: link.after + head })),
  );
  const linkEnd = (length: number, old: number, young: number): Link[] =>
    Array.from({ length }, (_, step) => linkOne(old + step, young + step, 0, 1));
  return { kept: [...linkEnd(head, 0, 0), ...kept, ...linkEnd(tail, oldEnd, youngEnd)], moved };
}

function countEqual(before: readonly Block[], after: readonly Block[], most: number): number {
  let count = 0;
  while (count < most && before[count]?.key === after[count]?.key) count += 1;
  return count;
}

/** A block without tags or text of its own cannot be shown as moved. */
function canMove(link: Link, before: readonly Block[], after: readonly Block[]): boolean {
  if (link.olds > 1 || link.youngs > 1 || link.score < MOVED_ALIKE) return false;
  const [old, young] = [before[link.before], after[link.after]];
  if (old === undefined || young === undefined || old.bare || young.bare) return false;
  return old.size > 0;
}
