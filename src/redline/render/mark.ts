import { numberChanges } from '../changes/number-changes.ts';
import type {
  BlockOperation,
  CanonicalSection,
  EditScript,
  FormOfMove,
  SectionOperation,
} from '../edit-script.ts';
import { blocksOfSection, sectionOf } from '../inner-operations.ts';
import type { Attributes } from '../text/tree.ts';
import { markWords, type NumberOf } from './mark-words.ts';
import {
  anchor,
  contentOf,
  element,
  plain,
  shell,
  wholeBlock,
  wholeBlocks,
} from './marked-block.ts';
import type { MarkedElement, MarkedNode } from './serialise.ts';

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
export function markScript(script: EditScript): readonly (readonly MarkedNode[])[] {
  const { numberOf } = numberChanges(script);
  if (script.mode === 'sections') {
    return script.sections.map((section) => [markSection(section, numberOf)]);
  }
  return script.sections.flatMap((section) =>
    section.op === 'kept'
      ? section.operations.map((operation) => markBlock(operation, numberOf))
      : [],
  );
}

function markSection(operation: SectionOperation, numberOf: NumberOf): MarkedElement {
  const number = numberOf.get(operation);
  const section = sectionOf(operation);
  switch (operation.op) {
    case 'removed':
    case 'added': {
      const side = operation.op === 'removed' ? 'del' : 'ins';
      const parts = operation.parts.flatMap((part) => markPart(part, numberOf));
      return sectionElement(section, parts, { 'data-diff': side, id: anchor(number) });
    }
    case 'moved-from':
      return sectionElement(
        section,
        blocksOfSection(section).flatMap(plain),
        place(operation, number),
      );
    case 'moved-to':
      return sectionElement(
        section,
        markBlocks(operation.operations, numberOf),
        place(operation, number),
      );
    case 'kept':
      return sectionElement(section, markBlocks(operation.operations, numberOf), {});
  }
}

/** A block of a section that came or went: its words are marked, the section has the mark for its element. */
function markPart(part: BlockOperation, numberOf: NumberOf): MarkedNode[] {
  if (part.op === 'removed') return wholeBlocks([part.before], 'del');
  return part.op === 'added' ? wholeBlocks([part.after], 'ins') : markBlock(part, numberOf);
}

function sectionElement(
  section: CanonicalSection,
  children: readonly MarkedNode[],
  marks: Attributes,
): MarkedElement {
  return element('section', { 'data-section': section.id ?? '', ...marks }, children);
}

function markBlocks(operations: readonly BlockOperation[], numberOf: NumberOf): MarkedNode[] {
  return operations.flatMap((operation) => markBlock(operation, numberOf));
}

function markBlock(
  operation: BlockOperation,
  numberOf: NumberOf,
  marks: Attributes = {},
): MarkedNode[] {
  const number = numberOf.get(operation);
  const id = { id: anchor(number) };
  switch (operation.op) {
    case 'same':
      return shell(operation.after, contentOf(operation.after), marks);
    case 'changed':
      return shell(operation.after, markWords(operation.operations, numberOf), marks);
    case 'inside':
      return shell(operation.after, markBlocks(operation.operations, numberOf), marks);
    case 'removed':
      return wholeBlock(operation.before, 'del', id);
    case 'added':
      return wholeBlock(operation.after, 'ins', id);
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
function place(
  { op, part = 0, as = 'moved' }: { op: string; part?: number; as?: FormOfMove },
  number: number | undefined,
): Attributes {
  const id = part > 0 ? '' : anchor(number) + (op === 'moved-to' ? '' : '-from');
  return {
    'data-diff': op.replace('moved', 'move'),
    'data-diff-op': as === 'moved' ? '' : as,
    id,
    'data-diff-change': `${number}`,
  };
}
