import { alignBlocks } from '../align/align-blocks.ts';
import { alignChildren } from '../align/align-children.ts';
import { alignColumns, type Columns, isCell } from '../align/align-columns.ts';
import { alignSections } from '../align/align-sections.ts';
import type { Link } from '../align/link.ts';
import { kindOfBlock } from '../align/pair-similar.ts';
import type { BlockOperation } from '../edit-script.ts';
import { blockOf, isKept, wholeOf } from '../inner-operations.ts';
import { interleave } from '../interleave.ts';
import { holdsNumber, numbersInBlock } from '../text/footnotes.ts';
import { type Block, keepsSpace, sectionId, signatureOf } from '../text/tree.ts';
import { compareWords } from '../words/compare-words.ts';
import { compareJoint } from './compare-joint.ts';
import { moveBlocks, sameBlock } from './move-blocks.ts';

/** Gives each move of a comparison its number. */
export type NextMove = () => number;

/**
 * What became of each block, in an order that reads as one text: at each place first what went,
 * then what came. Lists, tables and quotations are compared within.
 *
 * 1. Old `A B C`, new `A C B`: A same, B moved-from, C same, B moved-to (or C around B, by their weights).
 * 2. A list that became numbered, or begins with another number, is moved in structure: the old list as it was, then the new
 *    one with what changed in it.
 */
export function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
  nextMove: NextMove,
): BlockOperation[] {
  return compareAligned(before, after, alignBlocks(before, after), nextMove);
}

/** What became of each section, known by its id. */
export function compareSectionBlocks(
  before: readonly Block[],
  after: readonly Block[],
  nextMove: NextMove,
): BlockOperation[] {
  return compareAligned(before, after, alignSections(before, after), nextMove);
}

/** The comparison of two blocks known to stand for each other; of parts of a table with what became of its columns. */
function compareBlock(
  before: Block,
  after: Block,
  nextMove: NextMove,
  columns: Columns | null = null,
): readonly BlockOperation[] {
  const edit = compareContents(before, after, nextMove, columns);
  if (!isKept(edit) || signatureOf(before) === signatureOf(after)) return [edit];
  // What has no tags cannot stand twice.
  if (before.bare || after.bare) return [{ op: 'rewritten', before, after }];
  return moveBlocks('structure', [sameBlock(before)], [edit], nextMove());
}

function compareContents(
  before: Block,
  after: Block,
  nextMove: NextMove,
  outer: Columns | null,
): BlockOperation {
  const same = { op: 'same', before, after } as const;
  if (before.key === after.key && !isRenumbered(before, after)) return same;
  if (!before.nodes && !after.nodes) {
    const [old, young] = [before.children, after.children];
    const columns = before.tag === 'table' ? alignColumns(before, after, nextMove) : outer;
    const alignment = alignChildren(before, old, young, columns);
    const operations = compareAligned(old, young, alignment, nextMove, columns);
    return { op: 'inside', before, after, operations };
  }
  const comparison =
    before.nodes && after.nodes && compareWords(before.nodes, after.nodes, keepsSpace(after));
  if (!comparison || comparison.isRewritten) return { op: 'rewritten', before, after };
  const { operations, changed } = comparison;
  if (operations.every(({ op }) => op === 'keep')) return same;
  return { op: 'changed', before, after, operations, changed };
}

/** Whether two blocks of one key differ in the numbers of their footnotes. */
function isRenumbered(before: Block, after: Block): boolean {
  return holdsNumber(after.key) && numbersInBlock(before) !== numbersInBlock(after);
}

function compareAligned(
  before: readonly Block[],
  after: readonly Block[],
  links: readonly Link[],
  nextMove: NextMove,
  columns: Columns | null = null,
): BlockOperation[] {
  const gone = before.map((block) => wholeOf(block, false));
  const come = after.map((block) => wholeOf(block, true));
  for (const link of links.filter(({ isMoved }) => isMoved)) {
    const [old, young] = [before[link.before], after[link.after]];
    // A cell moves with its column.
    const end = columns !== null && old && isCell(old) ? columns.end(link) : undefined;
    const [from, to] = old && young ? compareMove(old, young, nextMove, columns, end) : [];
    if (from) gone[link.before] = from;
    if (to) come[link.after] = to;
  }
  return interleave(
    gone,
    come,
    links.filter(({ isMoved }) => !isMoved),
    (old, young) => compareLinked(old.map(blockOf), young.map(blockOf), nextMove, columns),
    (went, came) => pairLonely(went, came, nextMove),
  );
}

/** Both ends of a move from one block to another; none where they differ too much. */
export function compareMove(
  before: Block,
  after: Block,
  nextMove: NextMove,
  columns: Columns | null = null,
  end?: { readonly move: number; readonly part: number },
): readonly BlockOperation[] {
  const edit = compareContents(before, after, nextMove, columns);
  if (!isKept(edit)) return [];
  return moveBlocks('moved', [sameBlock(before)], [edit], end?.move ?? nextMove(), end?.part);
}

/**
 * One block went and one of its kind came at the same place. Of paragraphs, items and rows, which are many, the pairing
 * would have known them by their words; a paragraph is still taken when enough of the words stayed.
 */
function pairLonely(
  gone: readonly BlockOperation[],
  come: readonly BlockOperation[],
  nextMove: NextMove,
): readonly BlockOperation[] {
  const whole = [...gone, ...come];
  const [old, young] = whole;
  if (whole.length !== 2 || old?.op !== 'removed' || young?.op !== 'added') return whole;
  const [before, after] = [old.before, young.after];
  const isSection = sectionId(before) !== null || before.tag === 'tr';
  if (isSection || kindOfBlock(before) !== kindOfBlock(after)) return whole;
  const pair = compareBlock(before, after, nextMove);
  const isOne = /^(?:li|p)$/u.test(before.tag) && !before.bare && !after.bare;
  return isOne && !pair.every(isStill) ? whole : pair;
}

/** Whether words of a block stayed. */
function isStill(operation: BlockOperation): boolean {
  if (operation.op === 'inside') return operation.operations.every(isStill);
  return operation.op !== 'rewritten';
}

function compareLinked(
  before: readonly Block[],
  after: readonly Block[],
  nextMove: NextMove,
  columns: Columns | null,
): readonly BlockOperation[] {
  const [[old], [young]] = [before, after];
  if (before.length + after.length > 2) return compareJoint(before, after, nextMove());
  return old && young ? compareBlock(old, young, nextMove, columns) : [];
}
