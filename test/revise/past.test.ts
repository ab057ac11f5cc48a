import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../schema/ledger.ts';
import { asOf } from '../../src/revise/as-of.ts';
import { buildHistory, type History } from '../../src/revise/history.ts';
import { recordedDay } from '../../src/revise/recorded-day.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { someDay } from './histories.ts';
import { type LawfulLedger, lawfulLedger } from './lawful-ledgers.ts';

const runs = propertyRuns(300);

/** Which notice applied on a day, as far as is known, and which ones were announced for when. */
function answer(history: History, day: string) {
  const { period, announced } = asOf(history, day);
  // Nobody knows how long an archived one was used, whether another one follows it or not.
  const applied = period.kind === 'known' ? period.revision : period.after;
  const isNone = period.kind === 'unknown' && period.why !== 'gap';
  return {
    applied: isNone ? null : applied,
    announced: announced.map(({ id, from }) => [id, from]),
  };
}

function historyAt({ entries, records }: LawfulLedger, count: number): History {
  const first = entries.slice(0, count);
  const ids = new Set(first.map(({ revision }) => revision));
  return buildHistory(new Map([...records].filter(([id]) => ids.has(id))), first);
}

/** An archived release tells more of the past: that is what it is for. */
function isArchived({ records }: LawfulLedger, { type, revision }: LedgerEntry): boolean {
  return type === 'released' && records.get(revision)?.standing === 'archived';
}

test('no entry changes which notice applied before the day it was written', () => {
  let compared = 0;
  fc.assert(
    fc.property(lawfulLedger, fc.array(someDay, { minLength: 12 }), (ledger, days) => {
      ledger.entries.forEach((entry, index) => {
        if (isArchived(ledger, entry)) return;
        const [before, after] = [historyAt(ledger, index), historyAt(ledger, index + 1)];
        // The days of the year that the ledgers are of.
        for (const day of days.map((each) => each.replace(/^2024/u, '2025'))) {
          if (day >= recordedDay(entry)) continue;
          compared += 1;
          expect({ day, ...answer(after, day) }).toEqual({ day, ...answer(before, day) });
        }
      });
    }),
    { seed: 20_190_812, numRuns: runs },
  );
  expect(compared).toBeGreaterThan(runs);
});

test('the ledgers that are tried hold every kind of entry', () => {
  const kinds = fc
    .sample(lawfulLedger, { seed: 20_190_812, numRuns: 100 })
    .flatMap(({ entries }) => entries.map(({ type }) => type));
  const counted = Map.groupBy(kinds, (kind) => kind);
  for (const kind of ['released', 'withdrawn', 'postponed', 'erratum', 'told'] as const) {
    expect(counted.get(kind)?.length ?? 0, kind).toBeGreaterThan(20);
  }
});
