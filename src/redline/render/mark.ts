import { type NumberOf, numberChanges } from '../changes/number-changes.ts';
import type { BlockOperation, EditScript, MovedFrom, MovedTo } from '../edit-script.ts';
import { blockOf, isMove } from '../inner-operations.ts';
import type { Attributes } from '../text/tree.ts';
import { markWords } from './mark-words.ts';
import { anchor, contentOf, type Side, shell, wholeBlock, wholeBlocks } from './marked-block.ts';
import type { MarkedNode } from './serialise.ts';

/**
 * The marked tree: both texts in one, so that the old text is what is left when `ins`,
 * `[data-diff=ins]` and `[data-diff=move-to]` are removed and `del` unwrapped, the new text the mirror of it.
 *
 * 1. Words stand in `del` and `ins`; a block that came or went carries `data-diff` and its words stand in `ins` or `del` too.
 * 2. A move is the old block as it was, `move-from`, and the new block, `move-to`, with its edits marked.
 * 3. No mark can stand for a paragraph's end, for nothing may be left around the two halves once marks are
 *    removed. So a split is shown as a move: the old paragraph whole (`move-from`), the new ones whole (`move-to`), all
 *    with `data-diff-op="split"`, no word marked. An empty `ins` with `data-diff="split"` stands where each
 *    new paragraph begins and, empty, adds nothing to either text. Of `merged` ones the mirror: an empty
 *    `del` with `data-diff="merge"` where the old paragraphs met.
 * 4. Where a paragraph has no tags (in an item, in a cell), old and new stand in `del` and `ins` alone.
 * 5. Text of another structure is a move with `data-diff-op="structure"`: a list with another first number, a heading of
 *    another level, paragraphs that became a list. Words that came or went with it are marked at the new and the old place.
 *
 * Each change has one element with the id `change-N`, a move, split or merge also `change-N-from` at the old place.
 */
export function markScript({ operations }: EditScript): readonly (readonly MarkedNode[])[] {
  const numberOf = numberChanges(operations);
  return operations.map((operation) => markBlock(operation, numberOf));
}

/** What came or went of a section: its words are marked, the section has the mark for its element. */
function markParts(parts: readonly BlockOperation[], side: Side, numberOf: NumberOf): MarkedNode[] {
  return parts.flatMap((part) =>
    isMove(part) ? markBlock(part, numberOf) : wholeBlocks([blockOf(part)], side),
  );
}

function markBlock(
  operation: BlockOperation,
  numberOf: NumberOf,
  marks: Attributes = {},
): MarkedNode[] {
  const number = numberOf(operation);
  const id = { id: anchor(number) };
  switch (operation.op) {
    case 'same':
      return shell(operation.after, contentOf(operation.after), marks);
    case 'changed':
      return shell(operation.after, markWords(operation.operations, numberOf), marks);
    case 'inside': {
      const content = operation.operations.flatMap((inner) => markBlock(inner, numberOf));
      return shell(operation.after, content, marks);
    }
    case 'removed':
    case 'added': {
      const side = operation.op === 'removed' ? 'del' : 'ins';
      const block = blockOf(operation);
      if (!operation.parts) return wholeBlock(block, side, id);
      return shell(block, markParts(operation.parts, side, numberOf), { 'data-diff': side, ...id });
    }
    case 'rewritten': {
      const op = { 'data-diff-op': operation.op };
      return [
        ...wholeBlock(operation.before, 'del', { ...id, ...op }),
        ...wholeBlock(operation.after, 'ins', op),
      ];
    }
    default:
      return markBlock(operation.edit, numberOf, place(operation, number));
  }
}

/** The marks of one end of a move. */
function place({ op, part, as }: MovedFrom | MovedTo, number: number | undefined): Attributes {
  const id = part > 0 ? '' : anchor(number) + (op === 'moved-to' ? '' : '-from');
  return {
    'data-diff': op.replace('moved', 'move'),
    'data-diff-op': as === 'moved' ? '' : as,
    id,
    'data-diff-change': `${number}`,
  };
}
