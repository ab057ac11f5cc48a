import type { BlockOperation, SectionOperation } from '../edit-script.ts';
import { blocksIn, blocksOfSection, blocksOn, isMove } from '../inner-operations.ts';
import { blockText, inlineText } from '../text/plain-text.ts';
import type { Block } from '../text/tree.ts';
import type { ChangeOperation } from './number-changes.ts';

/** The text a change takes away and the text it brings; empty where there is none. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/** Both sides of a change as plain text, its blocks as `print` prints them, parted by a blank line. */
export function sidesOf(operation: ChangeOperation, print = blockText): Sides {
  if (operation.op === 'change') {
    return { before: inlineText(operation.deleted), after: inlineText(operation.inserted) };
  }
  const textOn = (side: 'before' | 'after'): string =>
    changedBlocks(side, operation).map(print).join('\n\n');
  return { before: textOn('before'), after: textOn('after') };
}

/** The text of a block, the cells of tables parted by ` | `, for readers who see no table. */
export function quoteBlock(block: Block): string {
  const { tag, content } = block;
  if (content.kind === 'phrasing') return blockText(block);
  // A table and its parts and rows, not the cells: blocks of one cell are no cells.
  return content.children.map(quoteBlock).join(/^t(?!d|h$)/u.test(tag) ? ' | ' : ' ');
}

/** Of a section that came or went the blocks without what moved. */
function changedBlocks(
  side: 'before' | 'after',
  operation: SectionOperation | BlockOperation,
): readonly Block[] {
  if ('parts' in operation) {
    return operation.parts.flatMap((part) => (isMove(part) ? [] : blocksOn(side, part)));
  }
  if (side === 'after' && 'whole' in operation) return blocksIn(operation.whole);
  if (!isOfSection(operation)) return blocksOn(side, operation);
  if (side === 'before') return blocksOfSection(operation.before);
  return 'after' in operation ? blocksOfSection(operation.after) : [];
}

/** Whether an operation is on a whole section. */
export function isOfSection(
  operation: SectionOperation | BlockOperation,
): operation is SectionOperation {
  return 'blocks' in ('after' in operation ? operation.after : operation.before);
}
