import { expect, test } from 'vitest';
import type { HistoryRow } from '../../../../src/publish/pages/history/history-rows.ts';
import { groupByYear } from '../../../../src/publish/pages/history/history-years.ts';

const version = (id: string) => ({ kind: 'version', id }) as HistoryRow;
const gap: HistoryRow = { kind: 'unknown', period: [] };

test('a short history is one list', () => {
  const rows = [version('2026-01-01'), gap, version('2020-01-01')];
  expect(groupByYear(rows)).toEqual([{ year: null, rows }]);
});

test('a long one goes by years, each row once and in its place', () => {
  const months = ['12', '11', '10', '09', '08', '07', '06', '05', '04', '03'];
  const rows = [
    version('2026-01-01.2'),
    ...months.map((month) => version(`2025-${month}-01`)),
    gap,
    version('2020-01-01'),
  ];
  const years = groupByYear(rows);
  expect(years.map(({ year, rows: own }) => [year, own.length])).toEqual([
    ['2026', 1],
    ['2025', 11],
    ['2020', 1],
  ]);
  expect(years.flatMap(({ rows: own }) => own)).toEqual(rows);
});
