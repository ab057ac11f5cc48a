import type { LedgerEntry } from '../../schema/ledger.ts';

/** The day an entry counts as written on: as it says, or its own date where it is older than that field. */
export function recordedDay({ recorded, date }: Pick<LedgerEntry, 'recorded' | 'date'>): string {
  return recorded ?? date;
}
