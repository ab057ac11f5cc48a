import type { Locale } from '../../../schema/languages.ts';
import { phrase, type Sentence } from '../../locale/say.ts';
import type { RevisionSummary } from '../../revise/history.ts';

/**
 * The day it takes effect, where that is another than the day it was published; none where it was withdrawn
 * before that.
 */
export function effectiveLine(
  summary: RevisionSummary | undefined,
  locale: Locale,
): Sentence | null {
  if (!summary?.effective || summary.effective === summary.published) return null;
  if (summary.withdrawn && summary.withdrawn.date <= summary.effective) return null;
  return phrase('effective', locale, { d: { day: summary.effective } });
}
