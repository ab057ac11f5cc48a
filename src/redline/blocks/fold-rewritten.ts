import type { BlockOperation, KeptBlock } from '../edit-script.ts';
import { blocksOn, groupOf, innerBlocks, isMove, wholeOf } from '../inner-operations.ts';
import { isHeading } from '../text/tree.ts';

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
  return stretchesOf(operations).flatMap(fold);
}

/** The same within each section of a notice. */
export function foldSections(sections: readonly BlockOperation[]): readonly BlockOperation[] {
  return sections.map((section) => {
    if (section.op === 'moved-to') return { ...section, edit: foldIn(section.edit) };
    return section.op === 'inside' ? foldIn(section) : section;
  });
}

function foldIn(section: KeptBlock): KeptBlock {
  if (section.op !== 'inside') return section;
  return { ...section, operations: foldRewritten(section.operations) };
}

/** Cuts operations before and after each heading that was kept. */
function stretchesOf(operations: readonly BlockOperation[]): BlockOperation[][] {
  const stretches: BlockOperation[][] = [[]];
  for (const operation of operations) {
    if (isKeptHeading(operation)) stretches.push([operation], []);
    else stretches.at(-1)?.push(operation);
  }
  return stretches;
}

/** Whether a block is a heading of the old text and of the new one. */
export function isKeptHeading(operation: BlockOperation): boolean {
  if (operation.op !== 'same' && operation.op !== 'changed') return false;
  return isHeading(operation.after);
}

function fold(operations: readonly BlockOperation[]): readonly BlockOperation[] {
  if (operations.every(({ op }) => op === 'same')) return operations;
  const still = operations.filter((operation) => !isMove(operation));
  const shorter = Math.min(sizeOn('before', still), sizeOn('after', still));
  if (sumOf(still, keptIn) >= (1 - REWRITTEN) * shorter) return operations;
  return foldRuns(operations);
}

/** Folds what stands between the blocks that stayed. */
function foldRuns(operations: readonly BlockOperation[]): readonly BlockOperation[] {
  const folded: BlockOperation[] = [];
  let run: BlockOperation[] = [];
  for (const operation of operations) {
    if (stayed(operation)) {
      folded.push(...rewrite(run), foldInside(operation));
      run = [];
    } else run.push(operation);
  }
  return [...folded, ...rewrite(run)];
}

function foldInside(operation: BlockOperation): BlockOperation {
  if (operation.op !== 'inside') return operation;
  return { ...operation, operations: foldRuns(operation.operations) };
}

/** Whether a block, or one in it, is still the same, moved away or changed little; a move itself has its place among the rest. */
function stayed(operation: BlockOperation): boolean {
  const { op } = operation;
  if (isMove(operation)) return false;
  const inner = innerBlocks(operation);
  if (inner.length > 0) return inner.some((one) => isMove(one) || stayed(one));
  const longer = Math.max(1, sizeOn('before', [operation]), sizeOn('after', [operation]));
  return op === 'same' || keptIn(operation) >= LITTLE * longer;
}

/** First the old blocks of a run, then its new ones: as one operation, or where some moved each as its own. */
function rewrite(run: readonly BlockOperation[]): readonly BlockOperation[] {
  if (run.some(isMove)) {
    return [
      ...run.flatMap((operation) => sideOf(operation, 'before', 'moved-from')),
      ...run.flatMap((operation) => sideOf(operation, 'after', 'moved-to')),
    ];
  }
  const before = run.flatMap((operation) => blocksOn('before', operation));
  const after = run.flatMap((operation) => blocksOn('after', operation));
  const isLeft = before.length === 0 || after.length === 0 || run.every(({ op }) => op === 'same');
  if (isLeft || (before.length === 1 && after.length === 1 && run.length === 1)) return run;
  return [{ op: 'rewritten', before: groupOf(before), after: groupOf(after) }];
}

function sideOf(
  operation: BlockOperation,
  side: 'before' | 'after',
  move: 'moved-from' | 'moved-to',
): readonly BlockOperation[] {
  if (isMove(operation)) return operation.op === move ? [operation] : [];
  return blocksOn(side, operation).map((block) => wholeOf(block, side === 'after'));
}

/** How much of a block's text both sides have at this place, in characters as its size is counted. */
function keptIn(operation: BlockOperation): number {
  if (isMove(operation)) return 0;
  const [before, after] = [sizeOn('before', [operation]), sizeOn('after', [operation])];
  if (operation.op === 'inside') return sumOf(operation.operations, keptIn);
  const isGone = /^(?:removed|added|rewritten)$/u.test(operation.op);
  const lost = operation.op === 'changed' ? operation.changed : 0;
  return isGone ? 0 : Math.min(before, after) * (1 - lost);
}

function sizeOn(side: 'before' | 'after', operations: readonly BlockOperation[]): number {
  return sumOf(
    operations.flatMap((operation) => blocksOn(side, operation)),
    ({ size }) => size,
  );
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
