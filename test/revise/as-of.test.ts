import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asOf, asOfStretches } from '../../src/revise/as-of.ts';
import type { History } from '../../src/revise/history.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { anyHistory, historyOf, someDay } from './histories.ts';

const a = '2025-01-01';
const b = '2025-06-01';

/** What is told of a day: the revision in force or why none is known, then those announced. */
function told(history: History, day: string): string[] {
  const { period, announced } = asOf(history, day);
  return [
    period.kind === 'known' ? period.revision : `?${period.why}`,
    ...announced.map(({ id }) => id),
  ];
}

const later = historyOf([{ id: a }, { id: b, effective: '2025-07-01' }]);
const withdrawn = historyOf([{ id: a }, { id: b }], [{ revision: b, withdrawn: '2025-08-01' }]);
const neverCame = historyOf(
  [{ id: a }, { id: b, effective: '2025-07-01' }],
  [{ revision: b, withdrawn: '2025-06-15' }],
);
const postponed = historyOf(
  [{ id: a }, { id: b, effective: '2025-07-01' }],
  [{ revision: b, postponed: '2025-06-15', effective: '2025-09-01' }],
);
const writtenLater = historyOf([
  { id: a },
  { id: b, effective: '2025-07-01', recorded: '2025-06-10' },
]);
const withdrawnLater = historyOf(
  [{ id: a }, { id: b, effective: '2025-09-01' }],
  [{ revision: b, withdrawn: '2025-07-01', recorded: '2025-07-20' }],
);
const postponedTwice = historyOf(
  [{ id: a }, { id: b, effective: '2025-07-01' }],
  [
    { revision: b, postponed: '2025-06-15', effective: 'none' },
    { revision: b, postponed: '2025-08-01', effective: '2025-09-01' },
  ],
);
const archived = historyOf([{ id: a, archived: true }, { id: b }]);

test.each<[string, History, string, string[]]>([
  ['in force', later, '2025-03-01', [a]],
  ['before the first', later, '2024-12-31', ['?before-first']],
  ['the day before one is published', later, '2025-05-31', [a]],
  ['the day one is announced', later, b, [a, b]],
  ['the last before it takes effect', later, '2025-06-30', [a, b]],
  ['the day it takes effect', later, '2025-07-01', [b]],
  ['before a withdrawal', withdrawn, '2025-07-31', [b]],
  ['the day of the withdrawal, when the one before stands again', withdrawn, '2025-08-01', [a]],
  ['announced, to be withdrawn before its day', neverCame, '2025-06-14', [a, b]],
  ['when its day would have been', neverCame, '2025-07-01', [a]],
  ['when a postponed one should have taken effect', postponed, '2025-07-01', [a, b]],
  ['when the postponed one does', postponed, '2025-09-01', [b]],
  ['the one day known of an archived one', archived, a, [a]],
  ['in the gap after it', archived, '2025-01-02', ['?gap']],
])('a day %s', (_, history, day, expected) => {
  expect(told(history, day)).toEqual(expected);
});

const daysOf2025 = Array.from({ length: 365 }, (_, index) =>
  new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
);

test.each<[string, History]>([
  ['that is to come', later],
  ['withdrawn', withdrawn],
  ['withdrawn before its day', neverCame],
  ['postponed', postponed],
  ['archived', archived],
  ['written down later', writtenLater],
  ['withdrawn, as was written down later', withdrawnLater],
  ['postponed without a day, then given one', postponedTwice],
])('stretches begin on every day on which something else is told, with one %s', (_, history) => {
  const stretches = asOfStretches(history);
  for (const day of daysOf2025) {
    const { from, ...found } = stretches.findLast((stretch) => (stretch.from ?? '') <= day) ?? {};
    expect({ day, ...found }).toEqual({ day, ...asOf(history, day) });
  }
});

test('without revisions there is one stretch, and nothing is known', () => {
  expect(asOfStretches([])).toEqual([{ from: null, ...asOf([], a) }]);
  expect(told([], a)).toEqual(['?before-first']);
});

test('stretches tell of every day what is told of the day itself', () => {
  fc.assert(
    fc.property(anyHistory, someDay, someDay, (history, day, other) => {
      const stretches = asOfStretches(history, [other]);
      const { from: _, ...found } = stretches.findLast(({ from }) => (from ?? '') <= day) ?? {};
      expect(found).toEqual(asOf(history, day));
      expect(stretches.map(({ from }) => from)).toContain(other);
    }),
    { seed: 20_190_812, numRuns: propertyRuns(500) },
  );
});
