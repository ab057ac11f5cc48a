import { expect, test } from 'vitest';
import { isThirdCountry } from '../../../schema/gdpr/third-countries.ts';

test.each([
  { country: 'FI', day: '2026-11-01', third: false },
  { country: 'EEA', day: '2026-11-01', third: false },
  { country: 'EU', day: '2026-11-01', third: false },
  { country: 'AX', day: '2026-11-01', third: false },
  { country: 'NO', day: '2026-11-01', third: false },
  { country: 'US', day: '2026-11-01', third: true },
  { country: 'CH', day: '2026-11-01', third: true },
  { country: 'GB', day: '2019-08-12', third: false },
  { country: 'GB', day: '2021-06-28', third: true },
])('$country on $day: $third', ({ country, day, third }) => {
  expect(isThirdCountry(country, day)).toBe(third);
});
