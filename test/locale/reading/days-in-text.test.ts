import { expect, test } from 'vitest';
import type { Locale } from '../../../schema/languages.ts';
import { daysInText } from '../../../src/locale/reading/days-in-text.ts';

test.each<[Locale, string, string[]]>([
  ['fi', 'Laki 1336/1997, kohta 12.3.4, vuosi 2019 ja 45.13.2019.', []],
  ['fi', 'Viimeisin päivitys: 12.08.2019', ['2019-08-12']],
  ['fi', 'Voimassa 1. elokuuta 2026 alkaen', ['2026-08-01']],
  ['sv', 'Uppdaterad den 12 augusti 2019', ['2019-08-12']],
  ['en', 'Updated on August 12, 2019 and 1 May 2020.', ['2020-05-01', '2019-08-12']],
  ['en', 'Published 2019-08-12.', ['2019-08-12']],
])('the days of a text in %s: %j', (locale, text, expected) => {
  expect(daysInText(text, locale).map(({ day }) => day)).toEqual(expected);
});
