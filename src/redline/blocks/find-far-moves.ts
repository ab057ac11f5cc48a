import { isCell } from '../align/align-columns.ts';
import { leavesOf } from '../align/leaves.ts';
import { kindOfBlock } from '../align/pair-similar.ts';
import type { BlockOperation } from '../edit-script.ts';
import { blockOf, blocksOn, innerBlocks, isMove, wholeOf } from '../inner-operations.ts';
import { sectionId } from '../text/tree.ts';
import { compareMove, type NextMove } from './compare-blocks.ts';
import type { LinesLinked } from './compare-leaves.ts';
import { keepLinked } from './keep-linked.ts';
import { type Found, linkLeaves } from './link-leaves.ts';
import { moveBlocks } from './move-blocks.ts';
import { replaceOperations } from './replace-operations.ts';

/**
 * Finds what was removed in one place and added in another, in whatever form, among what the sections, lists and tables could
 * not pair each within itself. It is cut into leaves (leaves.ts), which are linked wherever they stand; blocks whose leaves are
 * linked are one move.
 *
 * 1. A paragraph of one section that stands in another now, an item in another list, a row in another table: a move, and what
 *    was edited on the way is marked in it.
 * 2. Three paragraphs that became a list: a move in structure with three old ends and a new one, no word changed.
 * 3. An item that was indented: the item is the old end, the list within an item that holds it now the new one.
 * 4. A list that became paragraphs, one item of it gone and one edited: the item is removed within the old end, the edit is
 *    marked in the new one.
 * 5. `We use: • names • addresses` that became `We use:` and a list: compared so far as a paragraph that was shortened, it is
 *    taken apart again.
 * 6. `–` in a removed row and two added ones is no move: so little text must be the only one of its kind.
 */
export function findFarMoves(
  operations: readonly BlockOperation[],
  nextMove: NextMove,
): readonly BlockOperation[] {
  const found = [...search(operations, false), ...search(operations, true)];
  const { lines, groups } = linkLeaves(found);
  const ends = new Map(groups.flatMap((group) => endsOf(group, lines, nextMove)));
  const others = new Map<BlockOperation, BlockOperation[]>();
  for (const { operation } of ends.keys()) others.set(operation, []);
  for (const each of found)
    others.get(each.operation)?.push(ends.get(each) ?? wholeOf(each.block, each.isNew));
  return replaceOperations(operations, others);
}

/**
 * What was removed, or added, in the order of the old or the new text; with it paragraphs that may have to be taken apart, for
 * they are typed lines or stand in one list with something else that came or went.
 */
function search(operations: readonly BlockOperation[], isNew: boolean): readonly Found[] {
  const found: Found[] = [];
  const visit = (list: readonly BlockOperation[]): void => {
    const isMixed = list.some(isOtherThanParagraph);
    // What became of a moved block is said at its new place.
    const moved = new Map(list.flatMap((end) => (end.op === 'moved-to' ? [[end.move, end]] : [])));
    for (const operation of list) {
      const { op } = operation;
      const isElsewhere = op === (isNew ? 'moved-from' : 'moved-to');
      const there = isMove(operation) ? moved.get(operation.move) : operation;
      if (there && !isElsewhere) visit(innerBlocks(there));
      const isSought = op === (isNew ? 'added' : 'removed') || mayPart(operation, isMixed);
      const [block] = isSought ? blocksOn(isNew ? 'after' : 'before', operation) : [];
      if (block === undefined || block.bare || isCell(block) || sectionId(block) !== null) continue;
      found.push({ operation, block, isNew, list, leaves: leavesOf(block) });
    }
  };
  visit(operations);
  return found;
}

function isOtherThanParagraph(operation: BlockOperation): boolean {
  const isWhole = operation.op === 'removed' || operation.op === 'added';
  return isWhole && blockOf(operation).tag !== 'p';
}

function mayPart(operation: BlockOperation, isMixed: boolean): boolean {
  if (operation.op !== 'changed' && operation.op !== 'rewritten') return false;
  const both = [operation.before, operation.after];
  return (
    both.every(({ tag, bare }) => tag === 'p' && !bare) &&
    (isMixed || both.some((block) => leavesOf(block).length > 1))
  );
}

/** The ends of the move that a group of blocks is. */
function endsOf(
  group: readonly Found[],
  lines: LinesLinked,
  nextMove: NextMove,
): (readonly [Found, BlockOperation])[] {
  const [olds, youngs] = [group.filter(({ isNew }) => !isNew), group.filter(({ isNew }) => isNew)];
  const [old, young] = [olds[0]?.block, youngs[0]?.block];
  const isOfKind = old && young && group.length === 2 && kindOfBlock(old) === kindOfBlock(young);
  const plain = isOfKind ? compareMove(old, young, nextMove) : [];
  const edits = [olds, youngs].map((side) => side.map((each) => keepLinked(each, lines)));
  const ends =
    plain.length > 0 ? plain : moveBlocks('structure', edits[0] ?? [], edits[1] ?? [], nextMove());
  return [...olds, ...youngs].flatMap((each, at) => {
    const end = ends[at];
    return end ? [[each, end] as const] : [];
  });
}
