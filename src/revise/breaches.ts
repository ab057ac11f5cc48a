import type { LedgerEntry } from '../../schema/ledger.ts';
import type { RevisionRecord } from '../../schema/revision.ts';
import type { Breach } from './breach.ts';
import { judgePostponement } from './judge-postponement.ts';
import { actingDay, laterDay, recordedDay } from './recorded-day.ts';

/** What the entries before one have told. */
type Before = {
  readonly entries: LedgerEntry[];
  /** Whether one has the day it was written down. */
  hasRecorded: boolean;
  /** The last day on which one counts as written down. */
  written: string;
  /** The last day of a release. */
  released: string;
  /** The first day without each revision that was withdrawn. */
  readonly withdrawn: Map<string, string>;
};

/**
 * What is wrong with each entry of a ledger, given those before it: in the same order, none where all is well.
 *
 * 1. The day it was written down is told from the first entry on that tells it, and never runs backwards.
 * 2. Releases follow each other, as the days they were published do.
 * 3. A withdrawal or a postponement changes nothing before it was written down, before the revision was published,
 *    twice, or after an end. One that tells no such day was written on its date: that must not run backwards either.
 * 4. What was told, or was wrong, is told of days that have come.
 */
export function findBreaches(
  entries: readonly LedgerEntry[],
  records: ReadonlyMap<string, RevisionRecord>,
): Breach[][] {
  const before: Before = {
    entries: [],
    hasRecorded: false,
    written: '',
    released: '',
    withdrawn: new Map(),
  };
  return entries.map((entry) => {
    const found = [...judgeRecorded(entry, before), ...judgeEntry(entry, before, records)];
    take(entry, before);
    return found;
  });
}

function take(entry: LedgerEntry, before: Before): void {
  const { type, revision, date, recorded } = entry;
  before.entries.push(entry);
  before.hasRecorded ||= recorded !== undefined;
  before.written = laterDay(before.written, recordedDay(entry));
  if (type === 'released') before.released = laterDay(before.released, date);
  if (type === 'withdrawn' && !before.withdrawn.has(revision)) {
    before.withdrawn.set(revision, actingDay(entry));
  }
}

function judgeRecorded({ recorded }: LedgerEntry, { hasRecorded, written }: Before): Breach[] {
  if (recorded === undefined) return hasRecorded ? [{ code: 'recorded-missing', data: {} }] : [];
  if (recorded >= written) return [];
  return [{ code: 'recorded-backwards', data: { recorded, last: written } }];
}

function judgeEntry(
  entry: LedgerEntry,
  before: Before,
  records: ReadonlyMap<string, RevisionRecord>,
): Breach[] {
  const { type, date, revision } = entry;
  switch (type) {
    case 'released': {
      const data = { date, last: before.released };
      return date < before.released ? [{ code: 'released-backwards', data }] : [];
    }
    case 'told':
      return judgeAhead(entry);
    case 'erratum':
      return [...judgePublished(entry), ...judgeAhead(entry)];
    case 'withdrawn': {
      const day = before.withdrawn.get(revision);
      const twice: Breach[] = day === undefined ? [] : [{ code: 'withdrawn-twice', data: { day } }];
      return [...judgeBackdated(entry, before), ...judgePublished(entry), ...twice];
    }
    case 'postponed':
      return [
        ...judgeBackdated(entry, before),
        ...judgePublished(entry),
        ...judgePostponement(entry, before.entries, records),
      ];
  }
}

/** Whether it takes effect before it was written down. */
function judgeBackdated({ date, recorded }: LedgerEntry, { written }: Before): Breach[] {
  const earliest = recorded ?? written;
  return date < earliest ? [{ code: 'event-backdated', data: { date, recorded: earliest } }] : [];
}

function judgePublished({ date, revision }: LedgerEntry): Breach[] {
  const published = revision.slice(0, 10);
  return date < published ? [{ code: 'event-before-published', data: { date, published } }] : [];
}

/** Whether it tells of a day that has not come. */
function judgeAhead({ date, recorded = date }: LedgerEntry): Breach[] {
  return date > recorded ? [{ code: 'event-ahead', data: { date, recorded } }] : [];
}
