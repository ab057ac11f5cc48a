import { expect, test } from 'vitest';
import { namesCountry } from '../../../src/locale/reading/countries-in-text.ts';

test.each([
  ['fi', 'US', 'Tietoja siirretään Yhdysvaltoihin.'],
  ['fi', 'US', 'palvelimet Yhdysvalloissa'],
  ['fi', 'US', 'Tietoja siirtyy USA:han.'],
  ['fi', 'CH', 'varmuuskopiot Sveitsistä'],
  ['fi', 'GB', 'Tietoja siirtyy Isoon-Britanniaan.'],
  ['fi', 'GB', 'Yhdistyneessä kuningaskunnassa'],
  ['fi', 'TR', 'Turkissa'],
  ['fi', 'IS', 'Islannissa'],
  ['fi', 'NZ', 'Uudessa-Seelannissa'],
  ['fi', 'ZA', 'Etelä-Afrikan tasavallassa'],
  ['fi', 'EEA', 'Euroopan talousalueella'],
  ['sv', 'US', 'till USA'],
  ['sv', 'CH', 'enligt Schweiz lag'],
  ['sv', 'IN', 'i Indien'],
  ['en', 'US', 'to the United States'],
  ['en', 'GB', 'in the UK'],
  ['en', 'TR', 'in Turkey'],
] as const)('%s: %s in "%s"', (locale, country, text) => {
  expect(namesCountry(text, country, locale)).toBe(true);
});

test.each([
  ['fi', 'US', 'Tietoja siirtyy Sveitsiin.'],
  ['fi', 'IN', 'Internetissä'],
  ['sv', 'NO', 'Norra Karelen'],
  ['en', 'US', 'Tell us more.'],
  ['en', 'IN', 'in the Indian Ocean'],
] as const)('%s: no %s in "%s"', (locale, country, text) => {
  expect(namesCountry(text, country, locale)).toBe(false);
});
