import { expect, test } from 'vitest';
import { officerAuthorityConfused } from '../../../../src/check/rules/wording/officer-authority-confused.ts';
import { wordsFound } from '../../text/wording/support.ts';

test.each([
  {
    name: 'each by its name',
    section: [
      'fi',
      'complaint: {authority: FI}',
      'Tietosuojavastaavamme auttaa. Voit valittaa tietosuojavaltuutetulle.',
    ],
    found: [],
  },
  {
    name: 'the same in Swedish',
    section: [
      'sv',
      'complaint: {authority: FI}',
      'Vårt dataskyddsombud hjälper dig. Du kan klaga hos dataombudsmannen.',
    ],
    found: [],
  },
  {
    name: 'Finnish',
    section: [
      'fi',
      'controller: {name: Shop Oy, country: FI}',
      'Yhtiömme tietosuojavaltuutettu vastaa kysymyksiisi.',
    ],
    found: ['5:1 "Yhtiömme tietosuojavaltuutettu"'],
  },
  {
    name: 'Finnish, the other way',
    section: ['fi', 'complaint: {authority: FI}', 'Voit tehdä valituksen tietosuojavastaavalle.'],
    found: ['5:12 "valituksen tietosuojavastaavalle"'],
  },
  {
    name: 'Swedish',
    section: [
      'sv',
      'controller: {name: Shop Oy, country: FI}',
      'Vår dataombudsman svarar på frågor.',
    ],
    found: ['5:1 "Vår dataombudsman"'],
  },
  {
    name: 'the title of a fact',
    section: [
      'fi',
      'dataProtectionOfficer: {title: Tietosuojavaltuutettu, email: a@shop.example}',
      'Teksti.',
    ],
    found: ['3:32 "Tietosuojavaltuutettu"'],
  },
] as const)('$name', ({ section, found }) => {
  expect(wordsFound(officerAuthorityConfused, section)).toEqual(found);
});
