import type { BlockOperation } from '../edit-script.ts';
import { blockOf, blocksIn, blocksOn, isMove } from '../inner-operations.ts';
import { phrasingBlock } from '../text/canonical.ts';
import { blockText } from '../text/plain-text.ts';
import { type Block, sectionId } from '../text/tree.ts';
import type { ChangeOperation } from './number-changes.ts';
import { joinBlocks } from './show-block.ts';

/** The text a change takes away and the text it brings; empty where there is none. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/** Both sides of a change as plain text, its blocks as `print` prints them, parted by a blank line; words as a bare paragraph. */
export function sidesOf(operation: ChangeOperation, print = blockText): Sides {
  const textOn = (side: 'before' | 'after'): string =>
    changedBlocks(side, operation)
      .map((block) => print(block))
      .join('\n\n');
  return { before: textOn('before'), after: textOn('after') };
}

/** The text of a block, the cells of tables parted by ` | `, for readers who see no table. */
export function quoteBlock(block: Block): string {
  const { tag, nodes, children } = block;
  return nodes ? blockText(block) : joinBlocks(tag, children.map(quoteBlock));
}

/** Of a section that came or went the blocks without what moved. */
function changedBlocks(side: 'before' | 'after', operation: ChangeOperation): readonly Block[] {
  if (operation.op === 'change') {
    const nodes = side === 'before' ? operation.deleted : operation.inserted;
    return nodes.length > 0 ? [phrasingBlock('p', {}, nodes, true)] : [];
  }
  if ('parts' in operation && operation.parts)
    return operation.parts.flatMap((part) => (isMove(part) ? [] : blocksOn(side, part)));
  if (side === 'after' && 'whole' in operation) return blocksIn(operation.whole);
  return blocksOn(side, operation);
}

/** Whether an operation is on a whole section. */
export function isOfSection(operation: BlockOperation): boolean {
  return sectionId(blockOf(operation)) !== null;
}
