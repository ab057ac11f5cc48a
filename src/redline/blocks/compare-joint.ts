import { type Leaf, leavesOf, wholeLine } from '../align/leaves.ts';
import type { BlockOperation, KeptBlock } from '../edit-script.ts';
import { wholeOf } from '../inner-operations.ts';
import type { Block } from '../text/tree.ts';
import { compareLeaves } from './compare-leaves.ts';
import { keepLinked } from './keep-linked.ts';
import { moveBlocks } from './move-blocks.ts';

/** A block that was split into several, or several that were merged into one: compared as one text, cut where they meet. */
export function compareJoint(
  before: readonly Block[],
  after: readonly Block[],
  move: number,
): readonly BlockOperation[] {
  const tell = (block: Block): readonly Leaf[] => leavesOf(block, wholeLine);
  const [old, young] = [before.map(tell), after.map(tell)];
  const lines = compareLeaves(old.flat(), young.flat(), true);
  if (lines === null)
    return [
      ...before.map((block) => wholeOf(block, false)),
      ...after.map((block) => wholeOf(block, true)),
    ];
  const keep = (
    blocks: readonly Block[],
    leaves: readonly (readonly Leaf[])[],
    isNew: boolean,
  ): KeptBlock[] =>
    blocks.map((block, at) => keepLinked({ block, leaves: leaves[at] ?? [], isNew }, lines));
  const as = after.length > 1 ? 'split' : 'merged';
  return moveBlocks(as, keep(before, old, false), keep(after, young, true), move);
}
