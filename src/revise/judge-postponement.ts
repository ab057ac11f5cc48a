import type { LedgerEntry } from '../../schema/ledger.ts';
import type { RevisionRecord } from '../../schema/revision.ts';
import type { Breach } from './breach.ts';
import { buildHistory, revisionIn } from './history.ts';
import { actingDay, laterDay } from './recorded-day.ts';
import { isAnnounced } from './status.ts';

type Postponed = Extract<LedgerEntry, { type: 'postponed' }>;

/**
 * What is wrong with a postponement after the entries before it. Only what is announced can be postponed, to another
 * day than it has, not in the past. Nothing is said of a revision without a record.
 */
export function judgePostponement(
  entry: Postponed,
  before: readonly LedgerEntry[],
  records: ReadonlyMap<string, RevisionRecord>,
): Breach[] {
  const day = actingDay(entry);
  const released = new Set(
    before.filter(({ type }) => type === 'released').map(({ revision }) => revision),
  );
  const known = new Map([...records].filter(([id]) => released.has(id)));
  const history = buildHistory(known, before);
  const revision = revisionIn(history, entry.revision);
  if (!revision) return [];
  const { from, withdrawn, published } = revision;
  if (withdrawn) return [{ code: 'postponed-withdrawn', data: { day: withdrawn.date } }];
  if (from !== null && from <= day) return [{ code: 'postponed-in-force', data: { day: from } }];
  if (!isAnnounced(history, revision, day)) return [{ code: 'postponed-superseded', data: {} }];
  const { effective } = entry;
  if (effective === 'none') {
    return from === null ? [{ code: 'postponed-to-none-again', data: {} }] : [];
  }
  if (effective === from) return [{ code: 'postponed-to-same-day', data: { day: effective } }];
  const earliest = laterDay(day, published);
  if (effective >= earliest) return [];
  return [{ code: 'postponed-into-past', data: { effective, day: earliest } }];
}
