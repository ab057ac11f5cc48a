import { expect, test } from 'vitest';
import { automatedDecisionWithoutSignificance } from '../../../../src/check/rules/automated-decisions/automated-decision-without-significance.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'significance',
    yaml: 'automatedDecisions: [{id: credit, significance: It settles how you can pay.}]',
    found: [],
  },
  {
    name: 'a person decides',
    yaml: 'automatedDecisions: [{id: credit, solely: false}]',
    found: [],
  },
  {
    name: 'no significance',
    yaml: `automatedDecisions:
  - id: credit
    solely: true`,
    found: [
      '4: The automated decision (credit) does not say what it means for the data subject (Article 13(2)(f)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(automatedDecisionWithoutSignificance, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `automatedDecisions:
  - id: credit
    solely: true`;
  expect(
    findingsOf(automatedDecisionWithoutSignificance, noticeOf(yaml, 'Text.', 'fi'), 'fi'),
  ).toEqual([
    '4: Automaattisesta päätöksestä (credit) ei kerrota, mikä merkitys sillä on rekisteröidylle (13 artiklan 2 kohdan f alakohta).',
  ]);
});
