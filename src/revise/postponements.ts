import type { LocalisedText } from '../../schema/languages.ts';
import type { LedgerEntry } from '../../schema/ledger.ts';
import { actingDay, laterDay, recordedDay } from './recorded-day.ts';

/** That an announced revision got another day, or none. */
export type Postponement = {
  /** The first day on which the new day holds. */
  readonly date: string;
  readonly recorded: string;
  /** The day it was to take effect until then; `null` where none was set. */
  readonly before: string | null;
  /** The day it takes effect now; `null` where none is set any more. */
  readonly after: string | null;
  readonly reason: LocalisedText;
};

/**
 * The postponements among the events of a revision that was to take effect on `start`. One that came too late
 * is none: what has taken effect, or was withdrawn, can no longer be postponed.
 */
export function postponementsOf(
  events: readonly LedgerEntry[],
  start: string,
  published: string,
  withdrawn: string | null,
): Postponement[] {
  const made: Postponement[] = [];
  for (const event of events) {
    if (event.type !== 'postponed') continue;
    const date = actingDay(event);
    const last = made.at(-1);
    const before = last ? last.after : start;
    const isInTime = (before === null || date < before) && (withdrawn === null || date < withdrawn);
    if (!isInTime) continue;
    const after =
      event.effective === 'none' ? null : laterDay(event.effective, laterDay(date, published));
    made.push({ date, recorded: recordedDay(event), before, after, reason: event.reason ?? {} });
  }
  return made;
}
