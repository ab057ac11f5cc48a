import type { LabelledStep } from '../changes/label-stretch.ts';
import { compareToldFacts, isPartOf } from '../changes/told-facts.ts';
import type { State } from '../data/state.ts';

/**
 * What a revision changed of the facts that `base` told; `undefined` where the facts of one of them are no
 * part of its text.
 */
export function labelledStep(base: State | undefined, revision: State): LabelledStep | undefined {
  if (!base) return undefined;
  if ([base, revision].some(({ summary }) => summary?.standing === 'archived')) return undefined;
  const changed = compareToldFacts(base.text, revision.text).map(({ path }) => path);
  const labels = revision.summary?.lessProtective ?? [];
  return { changed, less: changed.filter((path) => labels.some((own) => isPartOf(path, own))) };
}
