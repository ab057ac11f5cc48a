import { isCell } from '../align/align-columns.ts';
import { leavesOf } from '../align/leaves.ts';
import { kindOf } from '../align/pair-similar.ts';
import type { BlockOperation, KeptBlock, SectionOperation } from '../edit-script.ts';
import { blocksOn, innerBlocks, isMove, sectionOf } from '../inner-operations.ts';
import type { Block } from '../text/tree.ts';
import { compareMove, type NextMove } from './compare-blocks.ts';
import type { LinesLinked } from './compare-leaves.ts';
import { keepLinked, wholeOf } from './keep-linked.ts';
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
  sections: readonly SectionOperation[],
  nextMove: NextMove,
): readonly SectionOperation[] {
  const found = [...search(sections, false), ...search(sections, true)];
  const isPlain = ({ block, leaves, list }: Found): boolean =>
    block.tag === 'p' && leaves.length < 2 && list === found[0]?.list;
  if (found.every(isPlain)) return sections;
  const { lines, groups } = linkLeaves(found);
  const ends = new Map(groups.flatMap((group) => endsOf(group, lines, nextMove)));
  const others = new Map<BlockOperation, BlockOperation[]>();
  for (const { operation } of ends.keys()) others.set(operation, []);
  for (const each of found) {
    others.get(each.operation)?.push(ends.get(each) ?? wholeOf(each.block, each.isNew));
  }
  return replaceOperations(sections, others);
}

/** What was removed, or added, and paragraphs that may have to be taken apart, in the order of the old or the new text. */
function search(sections: readonly SectionOperation[], isNew: boolean): readonly Found[] {
  const found: Found[] = [];
  // What became of a moved block is said at its new place.
  const moved = new Map<number, Operation>();
  const collect = (operation: Operation): void => {
    if (operation.op === 'moved-to') moved.set(operation.move, operation);
    for (const inner of innerBlocks(operation)) collect(inner);
  };
  const add = (list: readonly BlockOperation[], operation: BlockOperation, place: number): void => {
    const { op } = operation;
    const isParted = (op === 'changed' || op === 'rewritten') && mayPart(operation, list, place);
    if (!isParted && op !== (isNew ? 'added' : 'removed')) return;
    const [block] = blocksOn(isNew ? 'after' : 'before', operation);
    if (block === undefined || block.bare || isCell(block)) return;
    found.push({ operation, block, isNew, list, leaves: leavesOf(block) });
  };
  const visit = (operation: Operation): void => {
    const isThere = !isMove(operation) || isNew === (operation.op === 'moved-to');
    const there = isMove(operation) ? moved.get(operation.move) : operation;
    if (there === undefined || !isThere) return;
    const isTitled = 'parts' in there && sectionOf(there).title !== null;
    const list = innerBlocks(there);
    list.forEach((inner, place) => {
      if (place > 0 || !isTitled) add(list, inner, place);
      visit(inner);
    });
  };
  for (const section of sections) collect(section);
  for (const section of sections) visit(section);
  return found;
}

type Operation = SectionOperation | BlockOperation;

/** Paragraphs of typed lines, and those beside a list or table that came or went. */
function mayPart(
  { before, after }: { readonly before: Block; readonly after: Block },
  around: readonly BlockOperation[],
  place: number,
): boolean {
  const both = [before, after];
  if (both.some(({ tag, bare }) => tag !== 'p' || bare)) return false;
  if (both.some((block) => leavesOf(block).length > 1)) return true;
  return [-1, 1].some((step) => {
    for (let at = place + step; ; at += step) {
      const near = around[at];
      if (near === undefined || !/^(?:removed|added|moved)/u.test(near.op)) return false;
      const [block] = [...blocksOn('before', near), ...blocksOn('after', near)];
      if (!isMove(near) && block?.tag !== 'p') return true;
    }
  });
}

/** The ends of the move that a group of blocks is. */
function endsOf(
  group: readonly Found[],
  lines: LinesLinked,
  nextMove: NextMove,
): (readonly [Found, BlockOperation])[] {
  const [olds, youngs] = [group.filter(({ isNew }) => !isNew), group.filter(({ isNew }) => isNew)];
  const [old, young] = [olds[0]?.block, youngs[0]?.block];
  const isOfKind = group.length === 2 && kindOf(old) === kindOf(young);
  const plain = isOfKind && old && young ? compareMove(old, young, nextMove) : [];
  const keep = (each: Found): KeptBlock => keepLinked(each, lines);
  const ends =
    plain.length > 0
      ? plain
      : moveBlocks('structure', olds.map(keep), youngs.map(keep), nextMove());
  return [...olds, ...youngs].flatMap((each, at) => {
    const end = ends[at];
    return end ? [[each, end] as const] : [];
  });
}
