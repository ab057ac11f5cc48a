import { expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import { isTurned } from '../../../../src/check/text/lexicon/turned.ts';

const turned = (one: string, locale: Locale, other: string, otherLocale: Locale) =>
  isTurned({ text: one, locale }, { text: other, locale: otherLocale });

test.each<[string, Locale, string, Locale]>([
  ['We do not call you without it.', 'en', 'Soitamme sinulle myös ilman sitä.', 'fi'],
  ['We do not call you without it.', 'en', 'Vi ringer dig även utan det.', 'sv'],
  ['We do not call you without it.', 'en', 'Wir rufen Sie auch ohne sie an.', 'de'],
  ['Emme soita sinulle ilman sitä.', 'fi', 'We call you also without it.', 'en'],
  ['We encrypt the backups.', 'en', 'Säkerhetskopiorna lämnas okrypterade.', 'sv'],
  ['We encrypt the backups.', 'en', 'Die Sicherungen bleiben unverschlüsselt.', 'de'],
  ['We encrypt the backups.', 'en', 'Varmuuskopiot jäävät salaamatta.', 'fi'],
  ['Vi krypterar kopiorna.', 'sv', 'The backups stay unencrypted.', 'en'],
])('%s (%s) is turned by: %s (%s)', (one, locale, other, otherLocale) => {
  expect(turned(one, locale, other, otherLocale)).toBe(true);
});

test.each<[string, Locale, string, Locale]>([
  ['We do not call you.', 'en', 'Vi låter dig vara utan samtal.', 'sv'],
  ['The backups are not encrypted.', 'en', 'Die Sicherungen sind unverschlüsselt.', 'de'],
  ['The backups are unencrypted.', 'en', 'Varmuuskopioita ei salata.', 'fi'],
  ['You can order without it too.', 'en', 'Voit tilata myös ilman sitä.', 'fi'],
  ['We answer without delay.', 'en', 'Vastaamme viipymättä.', 'fi'],
])('%s (%s) says the same as: %s (%s)', (one, locale, other, otherLocale) => {
  expect(turned(one, locale, other, otherLocale)).toBe(false);
});
