import type { ListedChange } from '../../redline/changes/list-changes.ts';
import type { TitledText } from './change-list.ts';

/** The share of sections from which on a text counts as rewritten, as a section does by its words. */
const most = 0.6;

/**
 * Whether a text was rewritten: no section is as it was, and most were rewritten whole, came or went. A text of one section
 * tells it there.
 */
export function isRewritten(
  changes: readonly Pick<ListedChange, 'kind' | 'scope' | 'section'>[],
  ...texts: readonly TitledText[]
): boolean {
  const all = new Set(texts.flatMap(({ sections }) => sections.map(({ id }) => id)));
  const changed = new Set(changes.map(({ section }) => section));
  const whole = changes.filter(
    ({ kind, scope }) =>
      kind === 'rewritten' || (scope === 'section' && (kind === 'inserted' || kind === 'deleted')),
  );
  const rewritten = new Set(whole.map(({ section }) => section));
  return all.size > 1 && changed.size >= all.size && rewritten.size >= all.size * most;
}
