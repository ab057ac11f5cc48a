import { expect, test } from 'vitest';
import { isFar, isFarAhead } from '../../src/revise/far-days.ts';

test.each<[string, string, boolean]>([
  ['2026-11-29', '2026-11-29', false],
  ['2026-12-29', '2026-11-29', false],
  ['2026-12-30', '2026-11-29', true],
  ['2026-10-29', '2026-11-29', false],
  ['2026-10-28', '2026-11-29', true],
  ['2062-12-01', '2026-11-29', true],
  ['2025-12-01', '2026-12-01', true],
  // The month that has no such day ends on its last.
  ['2027-02-28', '2027-01-31', false],
  ['2027-03-01', '2027-01-31', true],
])('%s is far from %s: %s', (day, now, expected) => {
  expect(isFar(day, now)).toBe(expected);
});

test.each<[string, string, boolean]>([
  ['2027-11-29', '2026-11-29', false],
  ['2027-11-30', '2026-11-29', true],
  ['2020-01-01', '2026-11-29', false],
])('%s is far ahead of %s: %s', (day, now, expected) => {
  expect(isFarAhead(day, now)).toBe(expected);
});
