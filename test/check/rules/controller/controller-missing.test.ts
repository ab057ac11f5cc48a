import { expect, test } from 'vitest';
import { controllerMissing } from '../../../../src/check/rules/controller/controller-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a controller',
    yaml: 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}',
    found: [],
  },
  {
    name: 'no controller',
    yaml: 'purposes: []',
    found: ['2: The notice does not say who the controller is (Article 13(1)(a)).'],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(controllerMissing, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = 'purposes: []';
  expect(findingsOf(controllerMissing, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '2: Selosteessa ei kerrota, kuka on rekisterinpitäjä (13 artiklan 1 kohdan a alakohta).',
  ]);
});
