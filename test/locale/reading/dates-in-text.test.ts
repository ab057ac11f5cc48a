import { expect, test } from 'vitest';
import { namesDay } from '../../../src/locale/reading/dates-in-text.ts';

test.each([
  ['fi', '12.08.2019'],
  ['fi', 'alkaen 12.8.2019'],
  ['fi', '12. elokuuta 2019'],
  ['sv', 'den 12 augusti 2019'],
  ['en', 'on 12 August 2019'],
  ['en', 'August 12, 2019'],
] as const)('%s: %s', (locale, text) => {
  expect(namesDay(text, '2019-08-12', locale)).toBe(true);
});

test.each([
  ['fi', '112.8.2019'],
  ['fi', '12.9.2019'],
  ['en', '2 August 2019'],
] as const)('%s: %s is another day', (locale, text) => {
  expect(namesDay(text, '2019-08-12', locale)).toBe(false);
});
