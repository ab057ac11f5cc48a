import type { LedgerChange } from './ledger.ts';
import type { Refusal } from './refusal.ts';
import { writeEntry } from './write-entry.ts';

/**
 * Replaces the ledger in one step: whoever reads it finds the old one or the new one, whole. A ledger that has
 * changed since the plan is left as it is, which is a refusal; what the system refuses is thrown.
 */
export function writeLedger(root: string, change: LedgerChange): Refusal | undefined {
  return writeEntry(root, { ledger: change });
}
