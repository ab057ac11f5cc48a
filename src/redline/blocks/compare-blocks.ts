import { type Alignment, alignBlocks, type Link } from '../align/align-blocks.ts';
import { kindOf } from '../align/pair-similar.ts';
import type { BlockOperation, KeptBlock } from '../edit-script.ts';
import { holdsNumber, numbersInBlock } from '../text/footnotes.ts';
import { type Block, keepsSpace, signatureOf } from '../text/tree.ts';
import { compareWords } from '../words/compare-words.ts';
import { compareMerge, compareSplit } from './compare-splits.ts';

/** Beyond this share of changed words the old and the new block stand whole, not as confetti. */
const REWRITTEN = 0.6;

/** Gives each move of a comparison its number. */
export type NextMove = () => number;

/**
 * What became of each block, in an order that reads as one text: at each place first what went,
 * then what came. Lists, tables and quotations are compared within.
 *
 * 1. Old `A B C`, new `A C B`: A same, B moved-from, C same, B moved-to (or C around B, by their weights).
 * 2. A row's cells are compared by their place when there are as many as before, a table's head with the head.
 * 3. A list that became numbered is `replaced`: the old list whole, the new list whole.
 */
export function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
  nextMove: NextMove,
): BlockOperation[] {
  return emit(before, after, alignBlocks(before, after), nextMove);
}

/** The comparison of two blocks known to stand for each other. */
export function compareBlock(before: Block, after: Block, nextMove: NextMove): BlockOperation {
  if (before.key === after.key && !isRenumbered(before, after))
    return { op: 'same', before, after };
  if (signatureOf(before) !== signatureOf(after)) return { op: 'replaced', before, after };
  const [old, young] = [before.content, after.content];
  if (old.kind === 'blocks' && young.kind === 'blocks') {
    const operations = compareChildren(before.tag, old.children, young.children, nextMove);
    return { op: 'inside', before, after, operations };
  }
  if (old.kind === 'blocks' || young.kind === 'blocks') return { op: 'replaced', before, after };
  const comparison = compareWords(old.nodes, young.nodes, keepsSpace(after));
  if (comparison === null || comparison.changed > REWRITTEN)
    return { op: 'rewritten', before, after };
  const { operations } = comparison;
  if (operations.every(({ op }) => op === 'keep')) return { op: 'same', before, after };
  return { op: 'changed', before, after, operations };
}

/** Whether two blocks of one key differ in the numbers of their footnotes. */
function isRenumbered(before: Block, after: Block): boolean {
  return holdsNumber(after.key) && numbersInBlock(before) !== numbersInBlock(after);
}

function compareChildren(
  tag: string,
  before: readonly Block[],
  after: readonly Block[],
  nextMove: NextMove,
): BlockOperation[] {
  if (tag === 'tr' || tag === 'table') {
    return emit(before, after, { kept: linkInPlace(tag, before, after), moved: [] }, nextMove);
  }
  return compareBlocks(before, after, nextMove);
}

/** Cells by number when no column came or went, else equal and alike ones in order; head with head, body with body. */
function linkInPlace(
  tag: string,
  before: readonly Block[],
  after: readonly Block[],
): readonly Link[] {
  if (tag === 'tr' && before.length !== after.length) return alignBlocks(before, after).kept;
  const links: Link[] = [];
  let from = 0;
  before.forEach((old, place) => {
    const found =
      tag === 'tr' ? place : after.findIndex((young, at) => at >= from && young.tag === old.tag);
    if (found === -1) return;
    from = found + 1;
    links.push({
      before: place,
      after: found,
      weight: 1,
      oldPlaces: [place],
      youngPlaces: [found],
      score: 1,
    });
  });
  return links;
}

function emit(
  before: readonly Block[],
  after: readonly Block[],
  alignment: Alignment,
  nextMove: NextMove,
): BlockOperation[] {
  const { goes, comes } = compareMoved(before, after, alignment.moved, nextMove);
  const operations: BlockOperation[] = [];
  let oldEnd = 0;
  let youngEnd = 0;
  const emitGap = (oldAt: number, youngAt: number): void => {
    const gone = before
      .slice(oldEnd, oldAt)
      .map(
        (block, step): BlockOperation =>
          goes.get(oldEnd + step) ?? { op: 'removed', before: block },
      );
    const come = after
      .slice(youngEnd, youngAt)
      .map(
        (block, step): BlockOperation =>
          comes.get(youngEnd + step) ?? { op: 'added', after: block },
      );
    operations.push(...pairLonely(gone, come, nextMove));
  };
  for (const link of alignment.kept) {
    emitGap(link.before, link.after);
    operations.push(...compareLinked(before, after, link, nextMove));
    oldEnd = link.before + link.oldPlaces.length;
    youngEnd = link.after + link.youngPlaces.length;
  }
  emitGap(before.length, after.length);
  return operations;
}

/** Both ends of moves by the places of their blocks. */
export interface Moved {
  readonly goes: ReadonlyMap<number, BlockOperation>;
  readonly comes: ReadonlyMap<number, BlockOperation>;
}

/** The moves that links stand for; a link whose blocks differ too much is none. */
export function compareMoved(
  before: readonly Block[],
  after: readonly Block[],
  links: readonly Link[],
  nextMove: NextMove,
): Moved {
  const goes = new Map<number, BlockOperation>();
  const comes = new Map<number, BlockOperation>();
  for (const link of links) {
    const old = before[link.before];
    const young = after[link.after];
    if (old === undefined || young === undefined) continue;
    const edit = compareBlock(old, young, nextMove);
    if (!isKept(edit)) continue;
    const move = nextMove();
    goes.set(link.before, { op: 'moved-from', before: old, move });
    comes.set(link.after, { op: 'moved-to', before: old, after: young, move, edit });
  }
  return { goes, comes };
}

function isKept(operation: BlockOperation): operation is KeptBlock {
  return operation.op === 'same' || operation.op === 'changed' || operation.op === 'inside';
}

/**
 * One block went and one of its kind came at the same place. Of paragraphs, items and rows, which are many, the pairing
 * would have known them by their words; a paragraph is still taken when enough of the words stayed.
 */
function pairLonely(
  gone: readonly BlockOperation[],
  come: readonly BlockOperation[],
  nextMove: NextMove,
): BlockOperation[] {
  const [old, young] = [gone[0], come[0]];
  if (gone.length === 1 && come.length === 1 && old?.op === 'removed' && young?.op === 'added') {
    const pair = compareLonely(old.before, young.after, nextMove);
    if (pair !== null) return [pair];
  }
  return [...gone, ...come];
}

function compareLonely(before: Block, after: Block, nextMove: NextMove): BlockOperation | null {
  if (kindOf(before) !== kindOf(after) || before.tag === 'li' || before.tag === 'tr') return null;
  const pair = compareBlock(before, after, nextMove);
  const isBare = before.bare || after.bare;
  return before.tag === 'p' && !isBare && pair.op === 'rewritten' ? null : pair;
}

function compareLinked(
  before: readonly Block[],
  after: readonly Block[],
  link: Link,
  nextMove: NextMove,
): BlockOperation[] {
  const old = link.oldPlaces.flatMap((place) => before[place] ?? []);
  const young = link.youngPlaces.flatMap((place) => after[place] ?? []);
  const [firstOld, firstYoung] = [old[0], young[0]];
  if (firstOld === undefined || firstYoung === undefined) return [];
  if (young.length > 1) return [compareSplit(firstOld, young)];
  if (old.length > 1) return [compareMerge(old, firstYoung)];
  return [compareBlock(firstOld, firstYoung, nextMove)];
}
