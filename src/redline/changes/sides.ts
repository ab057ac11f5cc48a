import type { BlockOperation, CanonicalSection } from '../edit-script.ts';
import { blocksOfSection } from '../inner-operations.ts';
import { blockText, inlineText } from '../text/plain-text.ts';
import type { Block } from '../text/tree.ts';
import type { ChangeOperation } from './number-changes.ts';

/** The text a change takes away and the text it brings; empty where there is none. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/** Both sides of a change as plain text; a split's or a merge's paragraphs are parted by a blank line. */
export function sidesOf(operation: ChangeOperation): Sides {
  switch (operation.op) {
    case 'change':
      return { before: inlineText(operation.deleted), after: inlineText(operation.inserted) };
    case 'removed':
      return { before: textOf('parts' in operation ? operation : operation.before), after: '' };
    case 'moved-from':
      return { before: textOf(operation.before), after: '' };
    case 'added':
      return { before: '', after: textOf('parts' in operation ? operation : operation.after) };
    case 'split':
      return {
        before: blockText(operation.before),
        after: operation.pieces.map(({ after }) => blockText(after)).join('\n\n'),
      };
    case 'merged':
      return {
        before: operation.before.map(blockText).join('\n\n'),
        after: blockText(operation.after),
      };
    default:
      return { before: textOf(operation.before), after: textOf(operation.after) };
  }
}

/** Of a section that came or went the text without what moved. */
function textOf(
  part: Block | CanonicalSection | { readonly parts: readonly BlockOperation[] },
): string {
  if ('parts' in part) {
    return part.parts
      .flatMap((block) => {
        if (block.op === 'removed') return blockText(block.before);
        return block.op === 'added' ? blockText(block.after) : [];
      })
      .join('\n\n');
  }
  if (!('blocks' in part)) return blockText(part);
  return blocksOfSection(part).map(blockText).join('\n\n');
}
