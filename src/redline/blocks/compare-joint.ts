import { type Leaf, leavesOf, wholeLine } from '../align/leaves.ts';
import type { BlockOperation, KeptBlock } from '../edit-script.ts';
import { wholeOf } from '../inner-operations.ts';
import type { Block } from '../text/tree.ts';
import { compareLeaves } from './compare-leaves.ts';
import { keepLinked, type Told } from './keep-linked.ts';
import { moveBlocks } from './move-blocks.ts';

/** A block that was split into several, or several that were merged into one: compared as one text, cut where they meet. */
export function compareJoint(
  before: readonly Block[],
  after: readonly Block[],
  move: number,
): readonly BlockOperation[] {
  const [old, young] = [
    before.map((block) => tell(block, false)),
    after.map((block) => tell(block, true)),
  ];
  const lines = compareLeaves(old.flatMap(leavesIn), young.flatMap(leavesIn), true);
  if (lines === null)
    return [
      ...before.map((block) => wholeOf(block, false)),
      ...after.map((block) => wholeOf(block, true)),
    ];
  const keep = (told: Told): KeptBlock => keepLinked(told, lines);
  const as = after.length > 1 ? 'split' : 'merged';
  return moveBlocks(as, old.map(keep), young.map(keep), move);
}

function tell(block: Block, isNew: boolean): Told {
  return { block, isNew, leaves: leavesOf(block, wholeLine) };
}

function leavesIn({ leaves }: Told): readonly Leaf[] {
  return leaves;
}
