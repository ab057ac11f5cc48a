import type {
  BlockOperation,
  CanonicalSection,
  EditScript,
  InlineOperation,
  SectionOperation,
} from './edit-script.ts';
import { blocksOfSection, type ChangeOperation, numberChanges } from './number-changes.ts';
import type { MarkedElement, MarkedNode } from './serialise.ts';
import type { Attributes, Block, Inline } from './tree.ts';

type NumberOf = ReadonlyMap<ChangeOperation, number>;
type Side = 'del' | 'ins';

/**
 * The marked tree: both texts in one, so that the old text is what is left when `ins`,
 * `[data-diff=ins]` and `[data-diff=move-to]` are removed and `del` unwrapped, the new text the mirror of it.
 *
 * 1. Words stand in `del` and `ins`; a block that came or went carries `data-diff` and its words stand in `ins` or `del` too.
 * 2. A move is the old block as it was, `move-from`, and the new block, `move-to`, with its edits marked.
 * 3. No mark can stand for a paragraph's end, for nothing may be left around the two halves once marks are
 *    removed. So a split is shown as a move: the old paragraph whole (`move-from`), the new ones whole (`move-to`), all
 *    with `data-diff-op="split"`, no word marked. An empty `ins` with `data-diff="split"` stands where each
 *    new paragraph begins and, empty, adds nothing to either text. A merge mirrors it, with an empty
 *    `del` and `data-diff="merge"` where the old paragraphs met.
 * 4. Where a paragraph has no tags (in an item, in a cell), old and new stand in `del` and `ins` alone.
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
  const section = 'after' in operation ? operation.after : operation.before;
  switch (operation.op) {
    case 'removed':
      return sectionElement(section, whole(blocksOfSection(section), 'del'), {
        'data-diff': 'del',
        id: anchor(number),
      });
    case 'added':
      return sectionElement(section, whole(blocksOfSection(section), 'ins'), {
        'data-diff': 'ins',
        id: anchor(number),
      });
    case 'moved-from':
      return sectionElement(section, blocksOfSection(section).flatMap(plain), fromPlace(number));
    case 'moved-to':
      return sectionElement(section, markBlocks(operation.operations, numberOf), toPlace(number));
    case 'kept':
      return sectionElement(section, markBlocks(operation.operations, numberOf), {});
  }
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
    case 'rewritten':
    case 'replaced': {
      const op = { 'data-diff-op': operation.op };
      return [
        ...wholeBlock(operation.before, 'del', { ...id, ...op }),
        ...wholeBlock(operation.after, 'ins', op),
      ];
    }
    case 'moved-from':
      return shell(operation.before, contentOf(operation.before), fromPlace(number));
    case 'moved-to':
      return markBlock(operation.edit, numberOf, toPlace(number));
    case 'split':
      return markSplit(operation, numberOf);
    case 'merged':
      return markMerge(operation, numberOf);
  }
}

function markSplit(
  operation: Extract<BlockOperation, { op: 'split' }>,
  numberOf: NumberOf,
): MarkedNode[] {
  const number = numberOf.get(operation);
  const op = { 'data-diff-op': 'split' };
  const seam = element('ins', { 'data-diff': 'split' }, []);
  const pieces = operation.pieces.flatMap(({ after, operations }, index) => {
    const words = markWords(operations, numberOf);
    const marks = index === 0 ? toPlace(number) : { ...toPlace(number), id: '' };
    return soleShell(after, index === 0 ? words : [seam, ...words], { ...marks, ...op });
  });
  const { before } = operation;
  return [...shell(before, contentOf(before), { ...fromPlace(number), ...op }), ...pieces];
}

function markMerge(
  operation: Extract<BlockOperation, { op: 'merged' }>,
  numberOf: NumberOf,
): MarkedNode[] {
  const number = numberOf.get(operation);
  const op = { 'data-diff-op': 'merge' };
  const old = operation.before.flatMap((block, index) => {
    const marks = index === 0 ? fromPlace(number) : { ...fromPlace(number), id: '' };
    return shell(block, contentOf(block), { ...marks, ...op });
  });
  const words = markWords(operation.operations, numberOf);
  return [...old, ...soleShell(operation.after, words, { ...toPlace(number), ...op })];
}

function markWords(operations: readonly InlineOperation[], numberOf: NumberOf): MarkedNode[] {
  return operations.flatMap((operation) => markWord(operation, numberOf));
}

function markWord(operation: InlineOperation, numberOf: NumberOf): MarkedNode[] {
  switch (operation.op) {
    case 'keep':
      return [...operation.nodes];
    case 'seam':
      return [element('del', { 'data-diff': 'merge' }, [])];
    case 'inside': {
      const { tag, attributes } = operation.element;
      return [element(tag, attributes, markWords(operation.operations, numberOf))];
    }
    case 'change': {
      const mark = { 'data-diff': operation.mark ?? '' };
      const marked = { id: anchor(numberOf.get(operation)), ...mark };
      return [
        ...words('del', operation.deleted, marked),
        ...words('ins', operation.inserted, operation.deleted.length > 0 ? mark : marked),
      ];
    }
  }
}

function words(side: Side, nodes: readonly Inline[], marks: Attributes): MarkedNode[] {
  return nodes.length === 0 ? [] : [element(side, marks, nodes)];
}

function whole(blocks: readonly Block[], side: Side): MarkedNode[] {
  return blocks.flatMap((block) => markedInside(block, side, {}));
}

/** A block that came or went: marked on its own element, or on its words where it has none. */
function wholeBlock(block: Block, side: Side, marks: Attributes): MarkedNode[] {
  return markedInside(block, side, block.bare ? marks : { 'data-diff': side, ...marks });
}

function markedInside(block: Block, side: Side, marks: Attributes): MarkedNode[] {
  const { content } = block;
  if (content.kind === 'blocks') return shell(block, whole(content.children, side), marks);
  if (block.bare) return words(side, content.nodes, marks);
  return shell(block, words(side, content.nodes, {}), marks);
}

function plain(block: Block): MarkedNode[] {
  return shell(block, contentOf(block), {});
}

function contentOf(block: Block): MarkedNode[] {
  const { content } = block;
  return content.kind === 'phrasing' ? [...content.nodes] : content.children.flatMap(plain);
}

function shell(block: Block, children: readonly MarkedNode[], marks: Attributes): MarkedNode[] {
  if (block.bare) return [...children];
  return [element(block.tag, { ...block.attributes, ...marks }, children)];
}

/** The same for an item whose one paragraph the children belong in. */
function soleShell(block: Block, children: readonly MarkedNode[], marks: Attributes): MarkedNode[] {
  const { content } = block;
  if (content.kind === 'phrasing') return shell(block, children, marks);
  return shell(
    block,
    content.children.flatMap((only) => shell(only, children, {})),
    marks,
  );
}

/** An element without the marks that are empty. */
function element(
  tag: string,
  attributes: Attributes,
  children: readonly MarkedNode[],
): MarkedElement {
  const empty = (name: string, value: string): boolean =>
    value === '' && (name === 'id' || name.startsWith('data-diff'));
  const kept = Object.entries(attributes).filter(([name, value]) => !empty(name, value));
  return { type: 'element', tag, attributes: Object.fromEntries(kept), children };
}

function anchor(number: number | undefined): string {
  return number === undefined ? '' : `change-${number}`;
}

function fromPlace(number: number | undefined): Attributes {
  return {
    'data-diff': 'move-from',
    id: `${anchor(number)}-from`,
    'data-diff-change': `${number}`,
  };
}

function toPlace(number: number | undefined): Attributes {
  return { 'data-diff': 'move-to', id: anchor(number), 'data-diff-change': `${number}` };
}
