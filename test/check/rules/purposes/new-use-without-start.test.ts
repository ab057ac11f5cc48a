import { expect, test } from 'vitest';
import { newUseWithoutStart } from '../../../../src/check/rules/purposes/new-use-without-start.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'no new use',
    yaml: 'purposes: [{id: orders, name: Orders}]',
    found: [],
  },
  {
    name: 'a day',
    yaml: 'purposes: [{id: stock, name: Planning, newUse: {of: [orders], from: 2027-01-01}}]',
    found: [],
  },
  {
    name: 'no day',
    yaml: `purposes:
  - id: stock
    name: Planning
    newUse: {of: [orders, visits]}`,
    found: [
      '6: The purpose "Planning" (stock) uses data that were collected earlier (orders, visits), but the day on which this begins is not given. A new use must be told before it begins (Article 13(3)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(newUseWithoutStart, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `purposes:
  - id: stock
    name: Planning
    newUse: {of: [orders, visits]}`;
  expect(findingsOf(newUseWithoutStart, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '6: Käyttötarkoitukseen "Planning" (stock) käytetään aiemmin kerättyjä tietoja (orders, visits), mutta alkamispäivää ei kerrota. Uudesta käytöstä on kerrottava ennen kuin se alkaa (13 artiklan 3 kohta).',
  ]);
});
