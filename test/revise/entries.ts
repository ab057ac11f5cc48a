import type { LedgerEntry } from '../../schema/ledger.ts';
import type { RevisionRecord } from '../../schema/revision.ts';
import { digestBytes } from '../../src/revise/digest.ts';

/** What an entry tells, without its place in the chain. */
export type Told = LedgerEntry extends infer Entry
  ? Entry extends LedgerEntry
    ? Omit<Entry, 'seq' | 'previous' | 'digest'>
    : never
  : never;

/** Entries of a ledger, numbered; where days are looked at, nothing asks how they are chained. */
export function entriesOf(events: readonly Told[]): LedgerEntry[] {
  return events.map((event, index): LedgerEntry => {
    const place = { seq: index + 1, previous: null };
    return event.type === 'released'
      ? { ...event, ...place, digest: digestBytes(event.revision) }
      : { ...event, ...place };
  });
}

/** The record of a revision with nothing in it that its days do not need. */
export function recordOn(
  id: string,
  days: Pick<RevisionRecord, 'effective'> & { standing?: RevisionRecord['standing'] } = {},
): RevisionRecord {
  return {
    published: id.slice(0, 10),
    standing: 'gated',
    ...days,
    kind: 'material',
    title: { en: 'Notice' },
    language: 'en',
    languages: ['en'],
    sections: ['data'],
    files: {},
    digest: { version: '1', value: digestBytes(id) },
  };
}
