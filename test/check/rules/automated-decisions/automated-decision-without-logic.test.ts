import { expect, test } from 'vitest';
import { automatedDecisionWithoutLogic } from '../../../../src/check/rules/automated-decisions/automated-decision-without-logic.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'logic',
    yaml: 'automatedDecisions: [{id: credit, logic: Paid invoices count.}]',
    found: [],
  },
  {
    name: 'a person decides',
    yaml: 'automatedDecisions: [{id: credit, solely: false}]',
    found: [],
  },
  {
    name: 'none',
    yaml: 'automatedDecisions: {none: We make none.}',
    found: [],
  },
  {
    name: 'no logic',
    yaml: `automatedDecisions:
  - id: credit
    solely: true`,
    found: [
      '4: The automated decision (credit) does not explain the logic that it follows (Article 13(2)(f)).',
    ],
  },
  {
    name: 'not said whether a person decides',
    yaml: `automatedDecisions:
  - id: credit`,
    found: [
      '4: The automated decision (credit) does not explain the logic that it follows (Article 13(2)(f)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(automatedDecisionWithoutLogic, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `automatedDecisions:
  - id: credit
    solely: true`;
  expect(findingsOf(automatedDecisionWithoutLogic, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '4: Automaattisesta päätöksestä (credit) ei kerrota, millaisen logiikan mukaan se syntyy (13 artiklan 2 kohdan f alakohta).',
  ]);
});

test('in Swedish', () => {
  const yaml = `automatedDecisions:
  - id: credit
    solely: true`;
  expect(findingsOf(automatedDecisionWithoutLogic, noticeOf(yaml, 'Text.', 'sv'), 'sv')).toEqual([
    '4: För det automatiserade beslutet (credit) anges inte vilken logik det följer (artikel 13.2 f).',
  ]);
});
