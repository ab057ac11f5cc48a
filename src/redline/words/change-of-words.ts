import type { InlineChange, InlineOperation } from '../edit-script.ts';
import { isOnlyBack, noteOf } from '../text/footnotes.ts';
import { inlineText, sharedWords } from '../text/plain-text.ts';
import type { Inline, InlineElement } from '../text/tree.ts';

/** Notes are one while they share this much of their words. */
const ALIKE = 0.3;

/** One change from some words to others with its mark; none where there are no words. */
export function changeOf(deleted: readonly Inline[], inserted: readonly Inline[]): InlineChange[] {
  if (deleted.length === 0 && inserted.length === 0) return [];
  return [{ op: 'change', deleted, inserted, mark: markOf(deleted, inserted) }];
}

/**
 * Words of another look or address with what else changed in them, if anything did.
 */
export function changeOfLook(
  deleted: readonly Inline[],
  inserted: readonly Inline[],
  operations: readonly InlineOperation[],
): InlineChange[] {
  const mark = linksIn(deleted) === linksIn(inserted) ? 'format' : 'link';
  const isEdited = operations.some(({ op }) => op !== 'keep');
  return [{ op: 'change', deleted, inserted, mark, ...(isEdited ? { operations } : {}) }];
}

/** Two references to notes: a new number is no change while the note is about the same. */
export function changeOfReference(before: InlineElement, after: InlineElement): InlineChange {
  const isAlike = sharedWords(noteOf(before) ?? '', noteOf(after) ?? '') >= ALIKE;
  const mark = before.key === after.key || isAlike ? 'number' : null;
  return { op: 'change', deleted: [before], inserted: [after], mark };
}

function markOf(deleted: readonly Inline[], inserted: readonly Inline[]): InlineChange['mark'] {
  if ([...deleted, ...inserted].every(({ type }) => type === 'text')) return null;
  if (isOnlyBack(deleted) && isOnlyBack(inserted)) return 'number';
  const old = inlineText(deleted);
  if (old.trim() === '' || old !== inlineText(inserted)) return null;
  return linksIn(deleted) === linksIn(inserted) ? 'format' : 'link';
}

/** The addresses of the links in phrasing, one after another. */
export function linksIn(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return '';
      return (node.tag === 'a' ? `${node.attributes['href']} ` : '') + linksIn(node.children);
    })
    .join('');
}
