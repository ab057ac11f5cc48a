import { expect, test } from 'vitest';
import { eeaCountries } from '../../../schema/gdpr/areas.ts';
import { authorityName, authorityOf } from '../../../schema/gdpr/authorities.ts';

test('every country of the EEA has an authority', () => {
  expect(eeaCountries.filter((country) => !authorityOf(country, '2026-11-01'))).toEqual([]);
});

test('a country outside the EEA has none', () => {
  expect(authorityOf('US', '2026-11-01')).toBeUndefined();
});

test.each([
  { country: 'SE', day: '2019-08-12', name: 'Datainspektionen' },
  { country: 'SE', day: '2021-01-01', name: 'Integritetsskyddsmyndigheten' },
  { country: 'FI', day: '2026-11-01', name: 'Dataombudsmannens byrå' },
  { country: 'DK', day: '2026-11-01', name: 'Datatilsynet' },
])('$country on $day: $name', ({ country, day, name }) => {
  const authority = authorityOf(country, day);
  expect(authority && authorityName(authority, 'sv')).toBe(name);
});
