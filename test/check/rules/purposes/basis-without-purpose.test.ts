import { expect, test } from 'vitest';
import { basisWithoutPurpose } from '../../../../src/check/rules/purposes/basis-without-purpose.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a basis in a purpose',
    yaml: 'purposes: [{id: orders, name: Orders, bases: [{basis: contract}]}]',
    found: [],
  },
  {
    name: 'no purposes at all',
    yaml: 'basesWithoutPurpose: [{basis: consent}]',
    found: [],
  },
  {
    name: 'two free-standing bases',
    yaml: `purposes: [{id: orders, name: Orders}]
basesWithoutPurpose:
  - basis: consent
  - basis: legitimate-interests`,
    found: [
      '5: The legal basis "consent" is tied to no purpose. A reader must be told which processing each basis covers (Article 13(1)(c)).',
      '6: The legal basis "legitimate interests" is tied to no purpose. A reader must be told which processing each basis covers (Article 13(1)(c)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(basisWithoutPurpose, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `purposes: [{id: orders, name: Orders}]
basesWithoutPurpose:
  - basis: consent
  - basis: legitimate-interests`;
  expect(findingsOf(basisWithoutPurpose, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '5: Oikeusperustetta "suostumus" ei ole sidottu mihinkään käyttötarkoitukseen. Lukijan on saatava tietää, mitä käsittelyä kukin peruste koskee (13 artiklan 1 kohdan c alakohta).',
    '6: Oikeusperustetta "oikeutettu etu" ei ole sidottu mihinkään käyttötarkoitukseen. Lukijan on saatava tietää, mitä käsittelyä kukin peruste koskee (13 artiklan 1 kohdan c alakohta).',
  ]);
});
