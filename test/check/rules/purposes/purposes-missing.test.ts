import { expect, test } from 'vitest';
import { purposesMissing } from '../../../../src/check/rules/purposes/purposes-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a purpose',
    yaml: 'purposes: [{id: orders, name: Orders}]',
    found: [],
  },
  {
    name: 'no purposes',
    yaml: 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}',
    found: [
      '2: The notice does not say for which purposes personal data are processed (Article 13(1)(c)).',
    ],
  },
  {
    name: 'an empty list',
    yaml: 'purposes: []',
    found: [
      '3: The notice does not say for which purposes personal data are processed (Article 13(1)(c)).',
    ],
  },
  {
    name: 'a basis without purposes',
    yaml: 'basesWithoutPurpose: [{basis: consent}]',
    found: [
      '3: The notice does not say for which purposes personal data are processed (Article 13(1)(c)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(purposesMissing, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}';
  expect(findingsOf(purposesMissing, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '2: Selosteessa ei kerrota, mihin tarkoituksiin henkilötietoja käsitellään (13 artiklan 1 kohdan c alakohta).',
  ]);
});
