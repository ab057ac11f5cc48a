import type { BlockOperation } from '../edit-script.ts';
import { blocksOn, groupOf, isKept, isMove, mapInner, wholeOf } from '../inner-operations.ts';
import { mapRuns } from '../map-runs.ts';
import { type Block, isHeadingBlock } from '../text/tree.ts';

/** A section is rewritten when more than this share of its shorter text did not survive. */
const REWRITTEN = 0.6;
/** A block changed little when at least this share of the longer text is kept. */
const LITTLE = 0.7;

/**
 * Shows a section of which little is left as what it is: the old text whole and the new text whole, instead of
 * marks on nearly every word.
 *
 * 1. Five paragraphs, all of them new: one `rewritten` operation with the five old and the five new ones. One of them that
 *    stayed, or changed little, stands between two such operations.
 * 2. Ten paragraphs where there were two, the two among them: nothing was rewritten. The shorter text counts.
 * 3. What moved is left out of account and stays a move; around it the old blocks are removed and the new ones added.
 * 4. What stands between two headings that were kept, the title of a section among them, counts as a section.
 * 5. A list or table of which an item or row stayed is folded within.
 *
 * Lengths are counted in characters.
 */
export function foldRewritten(operations: readonly BlockOperation[]): readonly BlockOperation[] {
  return mapRuns(operations, (operation) => (isKeptHeading(operation) ? [operation] : null), fold);
}

/** The same within each section of a notice. */
export function foldSections(sections: readonly BlockOperation[]): readonly BlockOperation[] {
  return sections.map((section) =>
    'before' in section && 'after' in section ? mapInner(section, foldRewritten) : section,
  );
}

/** Whether a block is a heading of the old text and of the new one. */
export function isKeptHeading(operation: BlockOperation): boolean {
  return isKept(operation) && isHeadingBlock(operation.after);
}

function fold(operations: readonly BlockOperation[]): readonly BlockOperation[] {
  const still = operations.filter((operation) => !isMove(operation));
  const shorter = Math.min(
    ...SIDES.map((side) => sum(blocksOf(side, still).map(({ size }) => size))),
  );
  return sum(still.map(keptIn)) >= (1 - REWRITTEN) * shorter ? operations : foldRuns(operations);
}

/** Folds what stands between the blocks that stayed. */
function foldRuns(operations: readonly BlockOperation[]): readonly BlockOperation[] {
  return mapRuns(
    operations,
    (operation) => (stayed(operation) ? [mapInner(operation, foldRuns)] : null),
    rewrite,
  );
}

/** Whether a block, or one in it, is still the same, moved away or changed little; a move itself has its place among the rest. */
function stayed(operation: BlockOperation): boolean {
  if (operation.op === 'inside')
    return operation.operations.some((inner) => isMove(inner) || stayed(inner));
  if (operation.op !== 'changed') return operation.op === 'same';
  return keptIn(operation) >= LITTLE * Math.max(operation.before.size, operation.after.size);
}

/** First the old blocks of a run, then its new ones: as one operation, or where some moved each as its own. */
function rewrite(run: readonly BlockOperation[]): readonly BlockOperation[] {
  const [before, after] = SIDES.map((side) => blocksOf(side, run));
  if (run.length < 2 || !before?.length || !after?.length) return run;
  if (run.some(isMove)) return SIDES.flatMap((side) => run.flatMap((one) => sideOf(one, side)));
  return [{ op: 'rewritten', before: groupOf(before), after: groupOf(after) }];
}

const SIDES = ['before', 'after'] as const;
type Side = (typeof SIDES)[number];

function sideOf(operation: BlockOperation, side: Side): readonly BlockOperation[] {
  const isNew = side === 'after';
  if (!isMove(operation)) return blocksOn(side, operation).map((block) => wholeOf(block, isNew));
  return (operation.op === 'moved-to') === isNew ? [operation] : [];
}

/** How much of a block's text both sides have at this place, in characters as its size is counted. */
function keptIn(operation: BlockOperation): number {
  if (operation.op === 'inside') return sum(operation.operations.map(keptIn));
  if (operation.op !== 'same' && operation.op !== 'changed') return 0;
  const lost = operation.op === 'changed' ? operation.changed : 0;
  return Math.min(operation.before.size, operation.after.size) * (1 - lost);
}

function blocksOf(side: Side, operations: readonly BlockOperation[]): readonly Block[] {
  return operations.flatMap((operation) => blocksOn(side, operation));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
