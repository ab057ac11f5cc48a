import type { ChangeOperation } from '../changes/number-changes.ts';
import type { InlineOperation } from '../edit-script.ts';
import type { Inline } from '../text/tree.ts';
import { anchor, element, markedWords } from './marked-block.ts';
import type { MarkedNode } from './serialise.ts';

/** The number of each change. */
export type NumberOf = ReadonlyMap<ChangeOperation, number>;

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
      return [element('del', { 'data-diff': 'merge' }, [])];
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
      const mark = { 'data-diff': operation.mark ?? '' };
      const marked = { id: anchor(numberOf.get(operation)), ...mark };
      return [
        ...markedWords('del', operation.deleted, marked),
        ...markedWords('ins', operation.inserted, operation.deleted.length > 0 ? mark : marked),
      ];
    }
  }
}

/** Numbers of footnotes, old and new: each stands in its own text, and neither is marked as deleted or inserted. */
function placed(nodes: readonly Inline[], place: string): MarkedNode[] {
  return nodes.map((node) =>
    node.type === 'text'
      ? node
      : element(node.tag, { ...node.attributes, 'data-diff': place }, node.children),
  );
}
