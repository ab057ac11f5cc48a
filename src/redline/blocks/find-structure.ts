import { isCell } from '../align/align-columns.ts';
import { type Line, leavesOf } from '../align/leaves.ts';
import type { BlockOperation, KeptBlock, SectionOperation } from '../edit-script.ts';
import { groupOf, innerBlocks, sectionOf } from '../inner-operations.ts';
import type { Block } from '../text/tree.ts';
import { changeOf } from '../words/change-of-words.ts';
import { type NextMove, sameBlock } from './compare-blocks.ts';
import { keep } from './compare-leaves.ts';
import { type Found, type LinesLinked, linkLeaves } from './link-leaves.ts';
import { replaceOperations } from './replace-operations.ts';

/**
 * Finds words that stand in blocks of another form now. What was removed or added is cut into leaves (leaves.ts), which are
 * linked wherever they stand; blocks whose leaves are linked are one move.
 *
 * 1. Three paragraphs that became a list: a move with three old ends and a new one, no word changed.
 * 2. An item that was indented: the item is the old end, the list within an item that holds it now the new one.
 * 3. A list that became paragraphs, one item of it gone and one edited: the item is removed within the old end, the edit is
 *    marked in the new one.
 * 4. `We use: • names • addresses` that became `We use:` and a list: compared so far as a paragraph that was shortened, it is
 *    taken apart again.
 */
export function findStructure(
  sections: readonly SectionOperation[],
  nextMove: NextMove,
): readonly SectionOperation[] {
  const found = search(sections);
  if (found.every(({ block, leaves }) => block.tag === 'p' && leaves.length < 2)) return sections;
  const { lines, groups } = linkLeaves(found);
  const ends = new Map(groups.flatMap((group) => endsOf(group, lines, nextMove)));
  const others = new Map<BlockOperation, BlockOperation[]>();
  for (const { operation } of ends.keys()) others.set(operation, []);
  for (const each of found) {
    others.get(each.operation)?.push(ends.get(each) ?? wholeOf(each.block, each.isNew));
  }
  return replaceOperations(sections, others);
}

/** What was removed or added, and paragraphs that may have to be taken apart: of those first the old and then the new one. */
function search(sections: readonly SectionOperation[]): readonly Found[] {
  const found: Found[] = [];
  const add = (operation: BlockOperation, block: Block, isNew: boolean): void => {
    if (block.bare || isCell(block)) return;
    found.push({ operation, block, isNew, leaves: leavesOf(block) });
  };
  const visit = (operations: readonly BlockOperation[]): void => {
    operations.forEach((operation, place) => {
      const { op } = operation;
      const isParted =
        (op === 'changed' || op === 'rewritten') &&
        mayPart(operation.before, operation.after, [operations[place - 1], operations[place + 1]]);
      if (op === 'removed' || isParted) add(operation, operation.before, false);
      if (op === 'added' || isParted) add(operation, operation.after, true);
      visit(innerBlocks(operation));
    });
  };
  for (const section of sections) {
    const isTitled = 'parts' in section && sectionOf(section).title !== null;
    visit(innerBlocks(section).slice(isTitled ? 1 : 0));
  }
  return found;
}

/** Paragraphs of typed lines, and those beside a list or table that came or went. */
function mayPart(
  before: Block,
  after: Block,
  neighbours: readonly (BlockOperation | undefined)[],
): boolean {
  if (before.tag !== 'p' || after.tag !== 'p') return false;
  const isOther = (near: BlockOperation | undefined): boolean =>
    (near?.op === 'removed' && near.before.tag !== 'p') ||
    (near?.op === 'added' && near.after.tag !== 'p');
  return neighbours.some(isOther) || [before, after].some((block) => leavesOf(block).length > 1);
}

/** The ends of the move that a group of blocks is. */
function endsOf(
  group: readonly Found[],
  lines: LinesLinked,
  nextMove: NextMove,
): [Found, BlockOperation][] {
  const [gone, come] = [false, true].map((isNew) => group.filter((each) => each.isNew === isNew));
  const move = nextMove();
  const before = groupOf((gone ?? []).map(({ block }) => block));
  const whole = groupOf((come ?? []).map(({ block }) => block));
  const end = (each: Found, part: number): BlockOperation => {
    const edit = treeOf(each, lines);
    const marks = { move, part, isStructure: true, edit };
    return each.isNew
      ? { op: 'moved-to', before, whole, after: each.block, ...marks }
      : { op: 'moved-from', before: each.block, ...marks };
  };
  return [gone, come].flatMap((side) =>
    (side ?? []).map((each, part): [Found, BlockOperation] => [each, end(each, part)]),
  );
}

/** A block with what was linked in it kept, and all else removed or added. */
function treeOf({ block, leaves, isNew }: Found, linked: LinesLinked): KeptBlock {
  const lines = leaves.flatMap((leaf) => leaf.lines);
  let next = 0;
  const build = (part: Block): BlockOperation => {
    if (part.content.kind === 'phrasing') {
      const start = next;
      next = lines.findIndex(({ place }, at) => at > start && place === 0);
      return ofLines(part, lines.slice(start, next === -1 ? undefined : next), isNew, linked);
    }
    const operations = part.content.children.map(build);
    if (operations.every(({ op }) => op === 'same')) return sameBlock(part);
    const isWhole = operations.every(({ op }) => op === 'removed' || op === 'added');
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
  return { op: 'changed', before: block, after: block, operations };
}

function wholeOf(block: Block, isNew: boolean): BlockOperation {
  return isNew ? { op: 'added', after: block } : { op: 'removed', before: block };
}
