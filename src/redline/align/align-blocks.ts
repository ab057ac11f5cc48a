import type { Block } from '../text/tree.ts';
import { alignInOrder, type Link, settle } from './link.ts';
import { linkBlocks } from './link-blocks.ts';

/** Below this a block at another place is not the same block moved. */
const MOVED_ALIKE = 0.5;

/**
 * Which block of the old text became which block of the new one.
 *
 * 1. They are linked by what they say (link-blocks.ts).
 * 2. The heaviest common order of the links stays (heaviest-order.ts); a link outside it has moved.
 *
 * What it gets wrong: when a block is repeated and one copy goes, the copy at the end counts as
 * removed. A split that also moved shows as removed and added.
 */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): readonly Link[] {
  const links = alignInOrder(before, after, (old, young) => settle(linkBlocks(old, young)));
  return links.filter((link) => !link.isMoved || canMove(link, before, after));
}

/**
 * Which of the texts that went from one place became which of those that came at another, splits and merges among them. Every
 * pair of `before` and `after` may be one: their order says nothing.
 */
export function linkAlike(before: readonly Block[], after: readonly Block[]): readonly Link[] {
  return alignInOrder(before, after, linkBlocks);
}

/** A block without tags or text of its own cannot be shown as moved. */
function canMove(link: Link, before: readonly Block[], after: readonly Block[]): boolean {
  if (link.olds + link.youngs > 2 || link.score < MOVED_ALIKE) return false;
  const [old, young] = [before[link.before], after[link.after]];
  // Of a changed list or table, which weighs nothing, its items and rows move.
  return old?.bare === false && young?.bare === false && link.weight > 1;
}
