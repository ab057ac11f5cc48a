import type { Block } from '../text/tree.ts';
import { alignBlocks } from './align-blocks.ts';
import { type Alignment, type Link, linkOne } from './link.ts';

/**
 * Which child of a block became which child of the other one.
 *
 * 1. The cells of a row by their number while no column came or went, else equal and alike ones in order.
 * 2. The head of a table with its head, a body with a body.
 * 3. Of lists, quotations and table bodies as of any blocks.
 */
export function alignChildren(
  tag: string,
  before: readonly Block[],
  after: readonly Block[],
): Alignment {
  if (tag === 'table') return { kept: linkByTag(before, after), moved: [] };
  if (tag !== 'tr') return alignBlocks(before, after);
  const kept =
    before.length === after.length
      ? before.map((_, place) => linkOne(place, place, 0, 1))
      : alignBlocks(before, after).kept;
  return { kept, moved: [] };
}

function linkByTag(before: readonly Block[], after: readonly Block[]): readonly Link[] {
  let from = 0;
  return before.flatMap(({ tag }, place) => {
    const found = after.findIndex((young, at) => at >= from && young.tag === tag);
    if (found === -1) return [];
    from = found + 1;
    return linkOne(place, found, 0, 1);
  });
}
