import { expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import { addressFormMixed } from '../../../../src/check/rules/wording/address-form-mixed.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const found = (body: string, locale: Locale) =>
  findingsOf(addressFormMixed, noticeOf('purposes: [{id: a, name: A}]', body, locale));

test.each([
  ['fi', 'Voit pyytää tietosi. Tässä tilanteessa kerromme sinulle, minne tietoliikenne kulkee.'],
  ['fi', 'Voitte pyytää tietonne meiltä. Kuusi lasta ja viisi vuotta.'],
  ['fi', 'Yhtiö antaa suostumuksensa. Tilanne, rakenne ja luonne selviävät.'],
  ['sv', 'Du får dina uppgifter. Ingen annan ser dem.'],
  ['sv', 'Ni får era uppgifter.'],
  ['en', 'You get your data, one or many.'],
] as const)('%s: one form in "%s"', (locale, body) => {
  expect(found(body, locale)).toEqual([]);
});

test.each([
  ['fi', 'Voit pyytää tietosi. Käsittelemme antamianne tietoja.', '"Voit" and "antamianne"'],
  ['fi', 'Teillä on oikeuksia. Sinulla on oikeus.', '"Sinulla" and "Teillä"'],
  ['sv', 'Du får dina uppgifter. Skriv till oss om ni vill.', '"Du" and "ni"'],
] as const)('%s: two forms in "%s"', (locale, body, words) => {
  expect(found(body, locale)).toEqual([
    `5: The reader is addressed in two ways: ${words} (Article 12(1)).`,
  ]);
});
