import type { BlockOperation } from '../edit-script.ts';
import { blockOf, innerBlocks } from '../inner-operations.ts';
import { type Block, isHeadingBlock } from '../text/tree.ts';

/**
 * Of the blocks that came or went whole those that name other text and say nothing by themselves: headings, and the head of a
 * table that became a list, or of a list that became a table.
 */
export function labelsIn(
  operations: readonly BlockOperation[],
  isOtherForm = false,
): ReadonlySet<BlockOperation> {
  const found = operations.flatMap((operation): BlockOperation[] => {
    const { op } = operation;
    const isWhole = op === 'added' || op === 'removed';
    const block = blockOf(operation);
    const isLabel = isWhole && (isHeadingBlock(block) || (isOtherForm && isHead(block)));
    const isStructure = isOtherForm || ('as' in operation && operation.as === 'structure');
    return [...(isLabel ? [operation] : []), ...labelsIn(innerBlocks(operation), isStructure)];
  });
  return new Set(found);
}

function isHead(block: Block): boolean {
  if (/^t(?:head|r)$/u.test(block.tag)) return block.children.every(isHead);
  return block.tag === 'th';
}
