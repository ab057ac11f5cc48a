import type { Locale } from '../../../schema/languages.ts';
import type { History, RevisionSummary } from '../../revise/history.ts';

/** The revision that a state is compared with; the draft with `current` or the last one, where that has the language. */
export function baseOf(
  revision: string | null,
  history: History,
  current: RevisionSummary | undefined,
  locale: Locale,
): RevisionSummary | undefined {
  const hasLanguage = ({ languages }: RevisionSummary) => languages.includes(locale);
  if (revision === null) {
    const base = current ?? history.at(-1);
    return base && hasLanguage(base) ? base : undefined;
  }
  const index = history.findIndex(({ id }) => id === revision);
  const day = history[index]?.published ?? '';
  return history
    .slice(0, Math.max(0, index))
    .findLast(
      (before) => hasLanguage(before) && (before.withdrawn === null || before.withdrawn.date > day),
    );
}
