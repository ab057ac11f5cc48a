import { expect, test } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { printByIntl } from '../../src/locale/print-by-intl.ts';

test.each([
  ['P5Y', 'duration', 'et', '5 aastat'],
  ['P1Y6M', 'duration', 'et', '1 aasta, 6 kuud'],
  ['P1M', 'duration', 'ar', 'شهر'],
  ['PT30M', 'duration', 'pl', '30 minut'],
  ['P2W', 'cookieDuration', 'pl', '2 tygodnie'],
  ['2026-10-01', 'date', 'et', '1. oktoober 2026'],
  ['2026-10-01', 'date', 'fr-BE', '1 octobre 2026'],
  ['CH', 'country', 'et', 'Šveits'],
  // The name of a company, an address: as they are written.
  ['Raamatupood OÜ', undefined, 'ar', 'Raamatupood OÜ'],
  ['a@b.example', 'email', 'ar', 'a@b.example'],
])('%s (%s) in %s is %s', (value, kind, locale, printed) => {
  expect(printByIntl(value, kind, locale as Locale)?.replaceAll('\u00A0', ' ')).toBe(printed);
});

test('words that nobody has in the language are not printed in another', () => {
  expect(printByIntl('processor', 'recipientRole', 'et' as Locale)).toBeUndefined();
  expect(printByIntl('EEA', 'country', 'et' as Locale)).toBeUndefined();
});
