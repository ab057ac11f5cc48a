import type { Locale } from '../../../schema/languages.ts';
import { revisionIn } from '../../revise/history.ts';
import type { LabelledStep } from '../changes/label-stretch.ts';
import { compareToldFacts, isPartOf } from '../changes/told-facts.ts';
import { type PublishedNotice, textIn } from '../data/site-data.ts';

/**
 * What a revision changed of the facts that `base` told; `undefined` where the facts of one of them are no
 * part of its text.
 */
export function labelledStep(
  notice: PublishedNotice,
  base: string | undefined,
  revision: string,
  locale: Locale,
): LabelledStep | undefined {
  const ids = [base ?? '', revision];
  const summaries = ids.map((id) => revisionIn(notice.history, id));
  const [before, after] = ids.map((id) => textIn({ notice, revision: id }, locale));
  if (!before || !after) return undefined;
  if (summaries.some((summary) => summary?.standing === 'archived')) return undefined;
  const changed = compareToldFacts(before, after).map(({ path }) => path);
  const labels = summaries[1]?.lessProtective ?? [];
  return { changed, less: changed.filter((path) => labels.some((own) => isPartOf(path, own))) };
}
