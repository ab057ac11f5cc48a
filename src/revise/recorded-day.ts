import type { LedgerEntry } from '../../schema/ledger.ts';

type Days = Pick<LedgerEntry, 'recorded' | 'date'>;

/** The day an entry counts as written on: as it says, or its own date where it is older than that field. */
export function recordedDay({ recorded, date }: Days): string {
  return recorded ?? date;
}

/** The first day on which an entry can change anything: its date, and never before it was written. */
export function actingDay(entry: Days): string {
  return laterDay(entry.date, recordedDay(entry));
}

/** The later of two days. */
export function laterDay(one: string, other: string): string {
  return one > other ? one : other;
}
