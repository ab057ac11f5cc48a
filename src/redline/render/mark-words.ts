import type { NumberOf } from '../changes/number-changes.ts';
import type { InlineChange, InlineOperation } from '../edit-script.ts';
import { type Inline, type InlineElement, soleElement } from '../text/tree.ts';
import { anchor, element, markedWords } from './marked-block.ts';
import type { MarkedNode } from './serialise.ts';

/** The marked phrasing of a block: `del` and `ins` as deep as the elements that both texts share. */
export function markWords(
  operations: readonly InlineOperation[],
  numberOf: NumberOf,
): MarkedNode[] {
  return operations.flatMap((operation) => markWord(operation, numberOf));
}

function markWord(operation: InlineOperation, numberOf: NumberOf): MarkedNode[] {
  switch (operation.op) {
    case 'keep':
      return [...operation.nodes];
    case 'seam':
      return operation.isNew
        ? [element('ins', { 'data-diff': 'split' }, [])]
        : [element('del', { 'data-diff': 'merge' }, [])];
    case 'inside': {
      const { tag, attributes } = operation.element;
      return [element(tag, attributes, markWords(operation.operations, numberOf))];
    }
    case 'change': {
      if (operation.mark === 'number') {
        return [
          ...placed(operation.deleted, 'move-from'),
          ...placed(operation.inserted, 'move-to'),
        ];
      }
      if (operation.operations) {
        const id = anchor(numberOf(operation));
        return markLook(operation, operation.operations, numberOf, id);
      }
      const mark = { 'data-diff': operation.mark ?? '' };
      const marked = { id: anchor(numberOf(operation)), ...mark };
      return [
        ...markedWords('del', operation.deleted, marked),
        ...markedWords('ins', operation.inserted, operation.deleted.length > 0 ? mark : marked),
      ];
    }
  }
}

/**
 * Words of another look or address that were edited too. An element cannot be marked in parts, for what is left of it would be
 * several: it stands whole beside the other text, and the edits are marked in it.
 */
function markLook(
  { deleted, inserted, mark }: InlineChange,
  operations: readonly InlineOperation[],
  numberOf: NumberOf,
  id: string,
): MarkedNode[] {
  const words = markWords(operations, numberOf);
  const [old, young] = [soleElement(deleted), soleElement(inserted)];
  const place = (
    whole: InlineElement,
    at: string,
    children: readonly MarkedNode[],
    own = '',
  ): MarkedNode => element(whole.tag, { ...whole.attributes, id: own, 'data-diff': at }, children);
  const marks = { 'data-diff': mark ?? '' };
  const before = old
    ? [place(old, 'move-from', young ? old.children : words, id)]
    : markedWords('del', deleted, { id, ...marks });
  const after = young ? [place(young, 'move-to', words)] : markedWords('ins', inserted, marks);
  return [...before, ...after];
}

/** Numbers of footnotes, old and new: each stands in its own text, and neither is marked as deleted or inserted. */
function placed(nodes: readonly Inline[], place: string): MarkedNode[] {
  return nodes.map((node) =>
    node.type === 'text'
      ? node
      : element(node.tag, { ...node.attributes, 'data-diff': place }, node.children),
  );
}
