import { expect, test } from 'vitest';
import { automatedDecisionsUndeclared } from '../../../../src/check/rules/automated-decisions/automated-decisions-undeclared.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'none',
    yaml: 'automatedDecisions: {none: We make none.}',
    found: [],
  },
  {
    name: 'a decision',
    yaml: 'automatedDecisions: [{id: credit}]',
    found: [],
  },
  {
    name: 'silence',
    yaml: 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}',
    found: [
      '2: The notice does not say whether decisions about data subjects are made by automated means alone (Article 13(2)(f)).',
    ],
  },
  {
    name: 'an empty list',
    yaml: 'automatedDecisions: []',
    found: [
      '3: The notice does not say whether decisions about data subjects are made by automated means alone (Article 13(2)(f)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(automatedDecisionsUndeclared, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}';
  expect(findingsOf(automatedDecisionsUndeclared, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '2: Selosteesta ei ilmene, tehdäänkö rekisteröidystä päätöksiä pelkästään automaattisesti (13 artiklan 2 kohdan f alakohta).',
  ]);
});

test('in Swedish', () => {
  const yaml = 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}';
  expect(findingsOf(automatedDecisionsUndeclared, noticeOf(yaml, 'Text.', 'sv'), 'sv')).toEqual([
    '2: Det framgår inte av beskrivningen om beslut om den registrerade fattas enbart automatiserat (artikel 13.2 f).',
  ]);
});
