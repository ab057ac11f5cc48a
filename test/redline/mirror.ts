import type { BlockOperation, EditScript, InlineOperation } from '../../src/redline/edit-script.ts';
import { innerBlocks, isMove } from '../../src/redline/inner-operations.ts';
import type { Block, Inline } from '../../src/redline/text/tree.ts';

/** `forth`: the script as it is; `back`: with old and new exchanged. */
export type Direction = 'forth' | 'back';

/**
 * The operations of a script as sorted lines, in which the numbers of moves, the order of what went and came at one
 * place, white space and the notes behind references do not count. One script mirrors another when it gives forth what the other gives back.
 */
export function linesOf(script: EditScript, direction: Direction): string[] {
  return viewBlocks(script.operations, direction).sort();
}

function viewBlocks(operations: readonly BlockOperation[], direction: Direction): string[] {
  return operations.flatMap((operation) => viewBlock(operation, direction));
}

function viewBlock(operation: BlockOperation, direction: Direction): string[] {
  switch (operation.op) {
    case 'moved-from':
      return operation.as === 'moved' ? [] : editsOf(operation.edit, direction);
    case 'moved-to': {
      const { before, whole: after, edit, as, part } = operation;
      const edits = as === 'moved' ? viewBlock(edit, direction) : editsOf(edit, direction);
      return part > 0 && as !== 'moved'
        ? edits
        : [
            `${nameOf(as, direction)} ${viewSides({ before, after }, blockKey, direction)}`,
            ...edits,
          ];
    }
    case 'changed':
      return [`changed ${viewWords(operation.operations, direction)}`];
    case 'inside':
      return [`inside ${sortedTags(operation)}`, ...viewBlocks(operation.operations, direction)];
    default:
      return [
        `${nameOf(operation.op, direction)} ${viewSides(operation, blockKey, direction)}`,
        ...viewBlocks(innerBlocks(operation), direction),
      ];
  }
}

function sortedTags({ before, after }: { readonly before: Block; readonly after: Block }): string {
  return [before.tag, after.tag].sort().join(' ');
}

/** Of blocks of another form what came, went or changed in them: which blocks hold it is each text's own. */
function editsOf(operation: BlockOperation, direction: Direction): string[] {
  if (operation.op === 'changed') return viewChanges(operation.operations, direction);
  if (operation.op === 'added' || operation.op === 'removed' || isMove(operation))
    return viewBlock(operation, direction);
  return innerBlocks(operation).flatMap((inner) => editsOf(inner, direction));
}

function viewChanges(operations: readonly InlineOperation[], direction: Direction): string[] {
  return operations.flatMap((operation) => {
    if (operation.op === 'inside') return viewChanges(operation.operations, direction);
    return operation.op === 'change' ? [viewWords([operation], direction)] : [];
  });
}

function viewWords(operations: readonly InlineOperation[], direction: Direction): string {
  return operations
    .map((operation) => {
      if (operation.op === 'seam') return '';
      if (operation.op === 'keep') return inlineKey(operation.nodes);
      if (operation.op === 'inside') {
        return `<${operation.element.tag}>${viewWords(operation.operations, direction)}</>`;
      }
      const sides = [inlineKey(operation.deleted), inlineKey(operation.inserted)];
      if (direction === 'back') sides.reverse();
      const inner = viewWords(operation.operations ?? [], direction);
      return `[${operation.mark ?? ''}: ${sides.join(' > ')}${inner && ` ${inner}`}]`;
    })
    .join('');
}

function nameOf(op: string, direction: Direction): string {
  const opposites: Readonly<Record<string, string>> = {
    added: 'removed',
    removed: 'added',
    split: 'merged',
    merged: 'split',
  };
  return direction === 'back' ? (opposites[op] ?? op) : op;
}

function viewSides<Part>(
  operation: { readonly before?: Part; readonly after?: Part },
  keyOf: (part: Part) => string,
  direction: Direction,
): string {
  const sides = [operation.before, operation.after].map((part) => (part ? keyOf(part) : ''));
  if (direction === 'back') sides.reverse();
  return sides.join(' > ');
}

function blockKey({ key }: Block): string {
  return key;
}

function inlineKey(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value.replace(/\s/gu, '') : node.key))
    .join('')
    .replace(/<footnote [^>]*>/gu, '<footnote>');
}
