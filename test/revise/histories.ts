import fc from 'fast-check';
import type { LedgerEntry } from '../../schema/ledger.ts';
import type { RevisionRecord } from '../../schema/revision.ts';
import { digestBytes } from '../../src/revise/digest.ts';
import { buildHistory, type History } from '../../src/revise/history.ts';

export type Revision = { id: string; effective?: string; archived?: boolean; recorded?: string };
type Event = { revision: string; recorded?: string } & (
  | { withdrawn: string }
  | { postponed: string; effective: string }
);

/** A history by the ids of its revisions and what the ledger tells of them later. */
export function historyOf(revisions: readonly Revision[], events: readonly Event[] = []): History {
  const records = revisions.map(({ id, effective, archived }): [string, RevisionRecord] => [
    id,
    {
      published: id.slice(0, 10),
      ...(effective === undefined ? {} : { effective }),
      kind: 'material',
      standing: archived ? 'archived' : 'gated',
      title: { en: 'Notice' },
      language: 'en',
      languages: ['en'],
      sections: ['data'],
      files: {},
      digest: { version: '1', value: digestBytes(id) },
    },
  ]);
  const releases = revisions.flatMap(({ id, recorded }): LedgerEntry[] => {
    const base = { seq: 1, revision: id, previous: null, date: id.slice(0, 10) };
    return recorded ? [{ ...base, recorded, type: 'released', digest: digestBytes(id) }] : [];
  });
  const later = events.map((event, index): LedgerEntry => {
    const { revision, recorded } = event;
    const base = { seq: index + 1, revision, previous: null, ...(recorded && { recorded }) };
    return 'withdrawn' in event
      ? { ...base, type: 'withdrawn', date: event.withdrawn, reason: { en: 'Why.' } }
      : { ...base, type: 'postponed', date: event.postponed, effective: event.effective };
  });
  return buildHistory(new Map(records), [...releases, ...later]);
}

/** A day of a year and a month. */
export const someDay = fc.integer({ min: 0, max: 400 }).map((days) => {
  return new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
});

const revision = fc.record({ id: someDay, effective: fc.option(someDay), archived: fc.boolean() });

/** A history with effective days, archived revisions and withdrawals. */
export const anyHistory = fc
  .tuple(fc.uniqueArray(revision, { selector: ({ id }) => id, maxLength: 6 }), fc.array(someDay))
  .map(([revisions, withdrawals]) =>
    historyOf(
      revisions.map(({ effective, ...rest }) => (effective ? { ...rest, effective } : rest)),
      withdrawals.flatMap((withdrawn, index) => {
        const id = revisions[index]?.id;
        return id === undefined ? [] : [{ revision: id, withdrawn }];
      }),
    ),
  );
