import { reviewDay } from '../../check/rules/history/review-day.ts';
import type { Files } from '../../files/files.ts';
import type { RecordState } from '../../publish/overview/overview.ts';
import { loadHistory } from '../../revise/load-history.ts';
import { statusesOn } from '../../revise/status.ts';

/** What the record of a notice tells on `day`; null where it cannot be read. */
export function recordState(files: Files, notice: string, day: string): RecordState | null {
  const { history, problems } = loadHistory(files, notice);
  if (problems.length > 0) return null;
  const all = [...statusesOn(history, day)];
  const current = all.find(([, { status }]) => status === 'in-force');
  const announced = all.filter(([, { status }]) => status === 'announced');
  const last = history.at(-1);
  return {
    inForce: current ? { revision: current[0], since: current[1].from } : null,
    announced: announced.map(([revision, { from }]) => ({ revision, from })),
    review: last ? reviewDay(last.published) : null,
  };
}
