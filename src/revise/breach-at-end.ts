import type { RevisionRecord } from '../../schema/revision.ts';
import { findBreaches } from './breaches.ts';
import { type LedgerChange, parseLedger } from './ledger.ts';
import type { BreachRefusal } from './refusal.ts';

/** What `verify` would name in the last entry of a ledger that is to be written. */
export function breachAtEnd(
  { text, file }: LedgerChange,
  records: ReadonlyMap<string, RevisionRecord>,
): BreachRefusal | undefined {
  const entries = parseLedger(text, file).lines.map(({ entry }) => entry);
  const [breach] = findBreaches(entries, records).at(-1) ?? [];
  return breach && { code: breach.code, ...breach.data };
}
