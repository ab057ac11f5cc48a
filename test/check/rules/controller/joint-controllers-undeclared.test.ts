import { expect, test } from 'vitest';
import { jointControllersUndeclared } from '../../../../src/check/rules/controller/joint-controllers-undeclared.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'none',
    yaml: 'jointControllers: {none: We alone decide.}',
    found: [],
  },
  {
    name: 'joint controllers',
    yaml: 'jointControllers: [{id: chain}]',
    found: [],
  },
  {
    name: 'silence',
    yaml: 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}',
    found: [
      '3: The notice does not say whether the controller decides on the processing alone or together with others (Article 26(2)).',
    ],
  },
  {
    name: 'an empty list',
    yaml: 'jointControllers: []',
    found: [
      '3: The notice does not say whether the controller decides on the processing alone or together with others (Article 26(2)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(jointControllersUndeclared, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}';
  expect(findingsOf(jointControllersUndeclared, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '3: Selosteesta ei ilmene, päättääkö rekisterinpitäjä käsittelystä yksin vai yhdessä muiden kanssa (26 artiklan 2 kohta).',
  ]);
});
