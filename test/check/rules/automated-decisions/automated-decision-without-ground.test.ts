import { expect, test } from 'vitest';
import { automatedDecisionWithoutGround } from '../../../../src/check/rules/automated-decisions/automated-decision-without-ground.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a ground',
    yaml: 'automatedDecisions: [{id: credit, ground: contract}]',
    found: [],
  },
  {
    name: 'a person decides',
    yaml: 'automatedDecisions: [{id: credit, solely: false}]',
    found: [],
  },
  {
    name: 'no ground',
    yaml: `automatedDecisions:
  - id: credit
    solely: true`,
    found: [
      '4: The automated decision (credit) does not say what allows it. A decision by automated means alone needs a contract, a law or explicit consent (Article 22(2)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(automatedDecisionWithoutGround, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `automatedDecisions:
  - id: credit
    solely: true`;
  expect(findingsOf(automatedDecisionWithoutGround, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '4: Automaattisesta päätöksestä (credit) ei kerrota, mikä sen sallii. Pelkästään automaattinen päätös edellyttää sopimusta, lakia tai nimenomaista suostumusta (22 artiklan 2 kohta).',
  ]);
});
