import { expect, test } from 'vitest';
import { legacyRegisterTerms } from '../../../../src/check/rules/wording/legacy-register-terms.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'terms of the Regulation',
    section: [
      'fi',
      'rights: {access: {text: You get your data.}}',
      'Sinulla on oikeus saada pääsy tietoihisi.',
    ],
    found: [],
  },
  {
    name: 'what was before',
    section: [
      'fi',
      'controller: {name: Shop Oy, country: FI}',
      'Tämä tietosuojaseloste korvaa aiemman rekisteriselosteen.',
    ],
    found: [],
  },
  {
    name: 'English has no such terms',
    section: ['en', 'controller: {name: Shop Oy, country: FI}', 'Tarkastusoikeus'],
    found: [],
  },
  {
    name: 'Finnish',
    section: [
      'fi',
      'rights: {access: {text: You get your data.}}',
      'Sinulla on tarkastusoikeus. Rekisteriseloste on nähtävillä.',
    ],
    found: ['5:12 "tarkastusoikeus", "Rekisteriseloste"'],
  },
  {
    name: 'Swedish',
    section: ['sv', 'controller: {name: Shop Oy, country: FI}', 'Registeransvarig är Handel Ab.'],
    found: ['5:1 "Registeransvarig"'],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(legacyRegisterTerms, section)).toEqual(found);
});
