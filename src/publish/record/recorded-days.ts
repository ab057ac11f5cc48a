import type { RevisionSummary } from '../../revise/history.ts';
import { laterDay } from '../../revise/recorded-day.ts';

/**
 * The last day, up to `now`, on which something became known of a revision: its release, or an entry of the
 * ledger on it. `YYYY-MM-DD`.
 */
export function lastRecorded(
  { published, withdrawn, postponements, errata, told }: RevisionSummary,
  now: string,
): string {
  const days = [withdrawn, ...postponements, ...errata, ...told]
    .flatMap((event) => (event ? [laterDay(event.date, event.recorded)] : []))
    .filter((day) => day <= now);
  return days.reduce(laterDay, published);
}
