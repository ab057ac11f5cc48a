import type { InlineChange, InlineOperation } from '../edit-script.ts';
import { addressesOfText } from '../text/addresses.ts';
import { isOnlyBack, noteOf } from '../text/footnotes.ts';
import { inlineText, likenessOfWords } from '../text/plain-text.ts';
import type { Inline, InlineElement } from '../text/tree.ts';

/** Notes are one while they share this much of their words. */
const ALIKE = 0.3;

/** Phrasing that stays as it is. */
export function keep(nodes: readonly Inline[]): readonly InlineOperation[] {
  return nodes.length === 0 ? [] : [{ op: 'keep', nodes }];
}

/**
 * One change from some words to others with its mark; none where there are no words. `edits`: what else changed in words of
 * another look or address.
 */
export function changeOf(
  deleted: readonly Inline[],
  inserted: readonly Inline[],
  edits?: readonly InlineOperation[],
): InlineChange[] {
  if (deleted.length === 0 && inserted.length === 0) return [];
  const mark = edits ? lookOf(deleted, inserted) : markOf(deleted, inserted);
  const change = { op: 'change', deleted, inserted, mark } as const;
  return [edits?.some(({ op }) => op !== 'keep') ? { ...change, operations: edits } : change];
}

/** Two references to notes: a new number is no change while the note is about the same. */
export function changeOfReference(before: InlineElement, after: InlineElement): InlineChange {
  const isAlike = likenessOfWords(noteOf(before) ?? '', noteOf(after) ?? '') >= ALIKE;
  const mark = before.key === after.key || isAlike ? 'number' : null;
  return { op: 'change', deleted: [before], inserted: [after], mark };
}

function markOf(deleted: readonly Inline[], inserted: readonly Inline[]): InlineChange['mark'] {
  if ([...deleted, ...inserted].every(({ type }) => type === 'text')) return null;
  if (isOnlyBack(deleted) && isOnlyBack(inserted)) return 'number';
  const old = inlineText(deleted);
  return old.trim() !== '' && old === inlineText(inserted) ? lookOf(deleted, inserted) : null;
}

function lookOf(deleted: readonly Inline[], inserted: readonly Inline[]): 'format' | 'link' {
  return String(addressesOfText(deleted)) === String(addressesOfText(inserted)) ? 'format' : 'link';
}
