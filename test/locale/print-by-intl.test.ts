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
  // In the calendar of the other languages, whatever is usual in this one.
  ['2026-10-01', 'date', 'fa', '۱ اکتبر ۲۰۲۶'],
  ['2026-10-01', 'date', 'th', '1 ตุลาคม ค.ศ. 2026'],
  ['2026-10-01', 'date', 'smn', 'roovvâdmáánu 1. 2026'],
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

// `Intl` writes `5 y` for these, or takes the language of the machine, the letters of another script, or the code.
test.each([
  ['P5Y', 'duration', 'mt'],
  ['P1Y6M', 'duration', 'smn'],
  ['PT30M', 'cookieDuration', 'smn'],
  ['P5Y', 'duration', 'sms'],
  ['2026-10-01', 'date', 'sms'],
  ['CH', 'country', 'sms'],
  ['2026-10-01', 'date', 'az-Arab'],
  ['CH', 'country', 'oc'],
])('%s (%s) in %s is left to the author', (value, kind, locale) => {
  expect(printByIntl(value, kind, locale as Locale)).toBeUndefined();
});
