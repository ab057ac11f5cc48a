import { expect, test } from 'vitest';
import { ageOfConsentIn, agesOfConsent } from '../../../schema/gdpr/ages-of-consent.ts';
import { eeaCountries } from '../../../schema/gdpr/areas.ts';

const day = '2026-11-30';

test('every state of the EEA has an age, and none outside of it', () => {
  expect(eeaCountries.filter((country) => !ageOfConsentIn(country, day))).toEqual([]);
  const countries = new Set<string>(eeaCountries);
  expect(agesOfConsent.filter(({ country }) => !countries.has(country))).toEqual([]);
});

test('an age is what Article 8(1) leaves to the states: thirteen to sixteen', () => {
  const years = agesOfConsent.map((row) => row.years);
  expect(Math.min(...years)).toBe(13);
  expect(Math.max(...years)).toBe(16);
});

test('where no law lowers it, it is that of the Regulation', () => {
  const unchanged = agesOfConsent.filter(({ act }) => act.startsWith('(EU) 2016/679'));
  expect(unchanged.map((row) => row.years)).toEqual(unchanged.map(() => 16));
  expect(unchanged.length).toBeGreaterThan(0);
});

test.each([
  ['FI', '2018-12-31', undefined],
  ['FI', '2019-01-01', 13],
  ['SE', day, 13],
  ['DE', day, 16],
  ['DK', '2023-12-31', 13],
  ['DK', '2024-01-01', 15],
  ['FR', day, 15],
  ['US', day, undefined],
])('%s on %s: %s', (country, on, years) => {
  expect(ageOfConsentIn(country, on)?.years).toBe(years);
});

test('at most one row of a country holds on a day', () => {
  const turns = agesOfConsent.flatMap(({ from = '', until = '' }) => [from, until]);
  const several = ['2018-05-25', day, ...turns].filter((on) =>
    eeaCountries.some((country) => {
      const rows = agesOfConsent.filter(
        (row) =>
          row.country === country && (row.from ?? '') <= on && on < (row.until ?? '9999-12-31'),
      );
      return rows.length > 1;
    }),
  );
  expect(several).toEqual([]);
});
