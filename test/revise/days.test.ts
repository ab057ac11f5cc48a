import { expect, test } from 'vitest';
import { dayAfter, dayAfterPeriod, dayBefore } from '../../src/revise/days.ts';

test.each([
  ['2026-10-01', 'P30D', '2026-10-31'],
  ['2026-10-01', 'P1M', '2026-11-01'],
  ['2024-01-31', 'P1M', '2024-02-29'],
  ['2026-12-15', 'P2M', '2027-02-15'],
  ['2026-12-31', 'P1Y2W', '2028-01-14'],
  ['2026-01-01', 'PT48H', '2026-01-01'],
])('%s and %s', (day, period, after) => {
  expect(dayAfterPeriod(day, period)).toBe(after);
});

test('days follow each other over years', () => {
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  expect(dayBefore('2024-03-01')).toBe('2024-02-29');
});
