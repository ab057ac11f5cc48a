import type { NumberOf } from '../changes/number-changes.ts';
import type { InlineChange, InlineOperation } from '../edit-script.ts';
import { type Inline, type InlineElement, soleElement } from '../text/tree.ts';
import { anchor, elementOf, markedWords } from './marked-block.ts';
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
        ? [elementOf('ins', { 'data-diff': 'split' }, [])]
        : [elementOf('del', { 'data-diff': 'merge' }, [])];
    case 'inside': {
      const { tag, attributes } = operation.element;
      return [elementOf(tag, attributes, markWords(operation.operations, numberOf))];
    }
    case 'change':
      return markChange(operation, numberOf);
  }
}

/**
 * Words of another look or address that were edited too stand whole beside the other text where they are an element, and the
 * edits are marked in it: marked in parts, what is left of it would be several.
 */
function markChange(change: InlineChange, numberOf: NumberOf): MarkedNode[] {
  const { deleted, inserted, mark, operations } = change;
  if (mark === 'number') return [...numbers(deleted, 'move-from'), ...numbers(inserted, 'move-to')];
  const id = anchor(numberOf(change));
  const marks = { 'data-diff': mark ?? '' };
  const [old, young] = operations ? [deleted, inserted].map(soleElement) : [];
  const edited = markWords(operations ?? [], numberOf);
  const before = old
    ? [placed(old, 'move-from', id, young ? old.children : edited)]
    : markedWords('del', deleted, { id, ...marks });
  const after = young
    ? [placed(young, 'move-to', '', edited)]
    : markedWords('ins', inserted, { id: deleted.length > 0 ? '' : id, ...marks });
  return [...before, ...after];
}

/** Numbers of footnotes, old and new: each stands in its own text, and neither is marked as deleted or inserted. */
function numbers(nodes: readonly Inline[], place: string): MarkedNode[] {
  return nodes.map((node) => (node.type === 'text' ? node : placed(node, place)));
}

/** An element that stands in one text alone. */
function placed(
  { tag, attributes, children }: InlineElement,
  place: string,
  id = '',
  content: readonly MarkedNode[] = children,
): MarkedNode {
  return elementOf(tag, { ...attributes, id, 'data-diff': place }, content);
}
