import { expect, test } from 'vitest';
import { legitimateInterestUnstated } from '../../../../src/check/rules/purposes/legitimate-interest-unstated.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'an interest',
    yaml: 'purposes: [{id: fraud, name: Safety, bases: [{basis: legitimate-interests, interest: detecting fraud}]}]',
    found: [],
  },
  {
    name: 'another basis',
    yaml: 'purposes: [{id: fraud, name: Safety, bases: [{basis: contract}]}]',
    found: [],
  },
  {
    name: 'two bases, one without its interest',
    yaml: `purposes:
  - id: fraud
    name: Safety
    bases:
      - basis: contract
      - basis: legitimate-interests
        interestOf: controller`,
    found: [
      '8: The purpose "Safety" (fraud) rests on legitimate interests, but the notice does not say which interest it is (Article 13(1)(d)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(legitimateInterestUnstated, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `purposes:
  - id: fraud
    name: Safety
    bases:
      - basis: contract
      - basis: legitimate-interests
        interestOf: controller`;
  expect(findingsOf(legitimateInterestUnstated, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '8: Käyttötarkoitus "Safety" (fraud) perustuu oikeutettuun etuun, mutta selosteessa ei kerrota, mikä etu on (13 artiklan 1 kohdan d alakohta).',
  ]);
});

test('in Swedish', () => {
  const yaml = `purposes:
  - id: fraud
    name: Safety
    bases:
      - basis: contract
      - basis: legitimate-interests
        interestOf: controller`;
  expect(findingsOf(legitimateInterestUnstated, noticeOf(yaml, 'Text.', 'sv'), 'sv')).toEqual([
    '8: Ändamålet "Safety" (fraud) grundar sig på berättigat intresse, men beskrivningen anger inte vilket intresset är (artikel 13.1 d).',
  ]);
});
