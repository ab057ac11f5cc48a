import type { BlockOperation, InlineOperation, SectionOperation } from './edit-script.ts';
import { innerBlocks, innerWords } from './inner-operations.ts';
import { blockText, inlineText } from './plain-text.ts';
import type { Block } from './tree.ts';

/** A section is rewritten when more than this share of its shorter text did not survive. */
const REWRITTEN = 0.6;

/** Characters of the old text, of the new one, and of what both have. */
interface Extent {
  readonly old: number;
  readonly young: number;
  readonly kept: number;
}

/**
 * Shows a section of which little is left as what it is: the old text whole and the new text whole, instead of
 * marks on nearly every word.
 *
 * 1. Five paragraphs, four of them new: one `rewritten` operation with the five old and the five new ones.
 * 2. Ten paragraphs where there were two, the two among them: nothing was rewritten. The shorter text counts.
 * 3. What moved counts as kept and stays a move; around it the old blocks are removed and the new ones added.
 * 4. Two files have no sections but headings. What stands between two headings that were kept is a section.
 *
 * Lengths are counted in characters, blanks aside. What it gets wrong: a paragraph that did survive in a rewritten section is deleted
 * and inserted with the rest.
 */
export function foldRewritten(section: SectionOperation): SectionOperation {
  if (section.op !== 'kept' && section.op !== 'moved-to') return section;
  if (section.before.id !== null || section.after.id !== null) {
    const titles = section.before.title !== null && section.after.title !== null ? 1 : 0;
    const title = section.operations.slice(0, titles);
    return { ...section, operations: [...title, ...fold(section.operations.slice(titles))] };
  }
  return { ...section, operations: stretchesOf(section.operations).flatMap(fold) };
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
  return /^h[1-6]$/u.test(operation.after.tag);
}

function fold(operations: readonly BlockOperation[]): readonly BlockOperation[] {
  if (operations.every(({ op }) => op === 'same')) return operations;
  const { old, young, kept } = sumExtents(operations.map(extentOf));
  if (kept >= (1 - REWRITTEN) * Math.min(old, young)) return operations;
  const folded: BlockOperation[] = [];
  let run: BlockOperation[] = [];
  for (const operation of operations) {
    if (innerBlocks(operation).some(holdsMove)) {
      folded.push(...rewrite(run), operation);
      run = [];
    } else run.push(operation);
  }
  return [...folded, ...rewrite(run)];
}

function holdsMove(operation: BlockOperation): boolean {
  return isMove(operation) || innerBlocks(operation).some(holdsMove);
}

function isMove({ op }: BlockOperation): boolean {
  return op === 'moved-from' || op === 'moved-to';
}

/** First the old blocks of a run, then its new ones: as one operation, or where some moved each as its own. */
function rewrite(run: readonly BlockOperation[]): readonly BlockOperation[] {
  if (run.some(isMove)) {
    return [
      ...run.flatMap((operation) => sideOf(operation, 'before', 'moved-from')),
      ...run.flatMap((operation) => sideOf(operation, 'after', 'moved-to')),
    ];
  }
  const before = run.flatMap((operation) => blocksOf(operation, 'before'));
  const after = run.flatMap((operation) => blocksOf(operation, 'after'));
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
  return blocksOf(operation, side).map((block) =>
    side === 'before' ? { op: 'removed', before: block } : { op: 'added', after: block },
  );
}

function blocksOf(operation: BlockOperation, side: 'before' | 'after'): readonly Block[] {
  if (operation.op === 'split' && side === 'after') {
    return operation.pieces.map((piece) => piece.after);
  }
  const blocks: Block | readonly Block[] =
    side === 'before'
      ? 'before' in operation
        ? operation.before
        : []
      : 'after' in operation
        ? operation.after
        : [];
  return 'tag' in blocks ? [blocks] : blocks;
}

/** One block as it is, or several as a block without tags. */
function groupOf(children: readonly Block[]): Block {
  const [only] = children;
  if (only !== undefined && children.length === 1) return only;
  return {
    tag: 'div',
    bare: true,
    attributes: {},
    content: { kind: 'blocks', children },
    key: children.map(({ key }) => key).join(''),
    size: children.reduce((sum, { size }) => sum + size, 0),
  };
}

function extentOf(operation: BlockOperation): Extent {
  if (operation.op === 'same') {
    const { size } = operation.after;
    return { old: size, young: size, kept: size };
  }
  if (operation.op === 'moved-from') return { old: 0, young: 0, kept: 0 };
  const inner = innerBlocks(operation);
  if (inner.length > 0) return sumExtents(inner.map(extentOf));
  const words = innerWords(operation);
  if (words.length > 0) return sumExtents(words.map(extentOfWords));
  if (operation.op === 'moved-to') return extentOf(operation.edit);
  const [old, young] = [
    lengthOf(blocksOf(operation, 'before')),
    lengthOf(blocksOf(operation, 'after')),
  ];
  // A list that became numbered, or a heading of another level, keeps its words.
  return { old, young, kept: operation.op === 'replaced' && old === young ? old : 0 };
}

function extentOfWords(operation: InlineOperation): Extent {
  switch (operation.op) {
    case 'seam':
      return { old: 0, young: 0, kept: 0 };
    case 'inside':
      return sumExtents(operation.operations.map(extentOfWords));
    case 'keep': {
      const kept = letters(inlineText(operation.nodes));
      return { old: kept, young: kept, kept };
    }
    case 'change': {
      const old = letters(inlineText(operation.deleted));
      const young = letters(inlineText(operation.inserted));
      return { old, young, kept: operation.mark === null ? 0 : Math.min(old, young) };
    }
  }
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + letters(blockText(block)), 0);
}

/** The length of a text without its white space. */
function letters(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

function sumExtents(extents: readonly Extent[]): Extent {
  return {
    old: extents.reduce((sum, { old }) => sum + old, 0),
    young: extents.reduce((sum, { young }) => sum + young, 0),
    kept: extents.reduce((sum, { kept }) => sum + kept, 0),
  };
}
