import { soleParagraph } from '../align/find-splits.ts';
import type { BlockOperation, SplitPiece } from '../edit-script.ts';
import type { Block } from '../text/tree.ts';
import { compareItems } from '../words/compare-words.ts';
import { cutAt } from '../words/cut-at.ts';
import { itemsOf, joinedItems } from '../words/items.ts';

/** A block and the blocks it was split into, compared as one text that is then cut where they meet. */
export function compareSplit(before: Block, after: readonly Block[]): BlockOperation {
  const young = joinedItems(after.map((block) => soleParagraph(block) ?? []));
  const comparison = compareItems(itemsOf(soleParagraph(before) ?? [], false), young);
  const parts = cutAt(comparison?.operations ?? [], ({ op }) => op === 'seam');
  const pieces = after.map(
    (block, index): SplitPiece => ({ after: block, operations: parts[index] ?? [] }),
  );
  return { op: 'split', before, pieces };
}

/** Blocks and the one they were merged into; a seam stands where they met. */
export function compareMerge(before: readonly Block[], after: Block): BlockOperation {
  const old = joinedItems(before.map((block) => soleParagraph(block) ?? []));
  const comparison = compareItems(old, itemsOf(soleParagraph(after) ?? [], false));
  return { op: 'merged', before, after, operations: comparison?.operations ?? [] };
}
