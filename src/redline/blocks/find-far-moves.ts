import { isCell } from '../align/align-columns.ts';
import { type Line, leavesOf } from '../align/leaves.ts';
import { kindOf } from '../align/pair-similar.ts';
import type { BlockOperation, KeptBlock, SectionOperation } from '../edit-script.ts';
import { blocksOn, groupOf, innerBlocks, isMove, sectionOf } from '../inner-operations.ts';
import type { Block } from '../text/tree.ts';
import { changeOf } from '../words/change-of-words.ts';
import { compareMove, type NextMove, sameBlock } from './compare-blocks.ts';
import { keep } from './compare-leaves.ts';
import { type Found, type LinesLinked, linkLeaves } from './link-leaves.ts';
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
  const blocksOf = (isNew: boolean): Block[] =>
    group.filter((each) => each.isNew === isNew).map(({ block }) => block);
  const [before, whole] = [groupOf(blocksOf(false)), groupOf(blocksOf(true))];
  const isOfKind = group.length === 2 && kindOf(before) === kindOf(whole);
  const plain = isOfKind ? compareMove(before, whole, nextMove) : null;
  if (plain !== null) return group.map((each) => [each, each.isNew ? plain.to : plain.from]);
  const move = nextMove();
  let [olds, news] = [0, 0];
  return group.map((each) => {
    const { block, isNew } = each;
    const part = isNew ? news++ : olds++;
    const end = { move, part, isStructure: true, edit: treeOf(each, lines) };
    if (!isNew) return [each, { op: 'moved-from', before: block, ...end }];
    return [each, { op: 'moved-to', before, whole, after: block, ...end }];
  });
}

/** A block with what was linked in it kept, and all else removed or added. */
function treeOf({ block, leaves, isNew }: Found, linked: LinesLinked): KeptBlock {
  const holders: Line[][] = [];
  for (const line of leaves.flatMap(({ lines }) => lines)) {
    if (line.place === 0) holders.push([]);
    holders.at(-1)?.push(line);
  }
  const build = (part: Block): BlockOperation => {
    if (part.content.kind === 'phrasing')
      return ofLines(part, holders.shift() ?? [], isNew, linked);
    const operations = part.content.children.map(build);
    if (operations.every(({ op }) => op === 'same')) return sameBlock(part);
    const isWhole = operations.every(
      (inner) =>
        inner.op === 'removed' || inner.op === 'added' || blocksOn('after', inner)[0]?.size === 0,
    );
    return isWhole ? wholeOf(part, isNew) : { op: 'inside', before: part, after: part, operations };
  };
  const tree = build(block);
  return tree.op === 'changed' || tree.op === 'inside' ? tree : sameBlock(block);
}

function ofLines(
  block: Block,
  lines: readonly Line[],
  isNew: boolean,
  linked: LinesLinked,
): BlockOperation {
  if (lines.every((line) => line.nodes.length > 0 && !linked.has(line)))
    return wholeOf(block, isNew);
  const operations = lines.flatMap((line) => {
    const { lead, nodes } = line;
    const change = isNew ? changeOf([], nodes) : changeOf(nodes, []);
    return linked.get(line) ?? [...keep(lead), ...change];
  });
  if (operations.every(({ op }) => op === 'keep')) return sameBlock(block);
  return { op: 'changed', before: block, after: block, operations, changed: 0 };
}

function wholeOf(block: Block, isNew: boolean): BlockOperation {
  return isNew ? { op: 'added', after: block } : { op: 'removed', before: block };
}
