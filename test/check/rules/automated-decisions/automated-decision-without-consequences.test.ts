import { expect, test } from 'vitest';
import { automatedDecisionWithoutConsequences } from '../../../../src/check/rules/automated-decisions/automated-decision-without-consequences.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'consequences',
    yaml: 'automatedDecisions: [{id: credit, consequences: You pay by card.}]',
    found: [],
  },
  {
    name: 'a person decides',
    yaml: 'automatedDecisions: [{id: credit, solely: false}]',
    found: [],
  },
  {
    name: 'no consequences',
    yaml: `automatedDecisions:
  - id: credit
    solely: true`,
    found: [
      '4: The automated decision (credit) does not say what may follow from it for the data subject (Article 13(2)(f)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(automatedDecisionWithoutConsequences, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `automatedDecisions:
  - id: credit
    solely: true`;
  expect(
    findingsOf(automatedDecisionWithoutConsequences, noticeOf(yaml, 'Text.', 'fi'), 'fi'),
  ).toEqual([
    '4: Automaattisesta päätöksestä (credit) ei kerrota, mitä siitä voi seurata rekisteröidylle (13 artiklan 2 kohdan f alakohta).',
  ]);
});
