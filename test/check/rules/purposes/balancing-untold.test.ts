import { expect, test } from 'vitest';
import { balancingUntold } from '../../../../src/check/rules/purposes/balancing-untold.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  {
    name: 'the gist of it',
    yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: legitimate-interests, interest: x, balancing: We store little.}]}]',
    found: [],
  },
  {
    name: 'in the text',
    yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: legitimate-interests, interest: x}]}]',
    body: 'You can read the balancing test.',
    found: [],
  },
  {
    name: 'of one purpose only',
    yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: legitimate-interests, interest: x, balancing: You can read the balancing test.}]}, {id: b, name: Ads, bases: [{basis: legitimate-interests, interest: y}]}]',
    found: [],
  },
  {
    name: 'no test, but a right that needs none',
    yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: legitimate-interests, interest: x}]}]',
    body: 'You can object without any balancing of interests.',
    found: [
      '3: Processing rests on legitimate interests (Logs), but the notice does not tell how they were weighed against those of the data subject (Article 13(1)(d)).',
    ],
  },
  {
    name: 'no interest is another finding',
    yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: legitimate-interests}]}]',
    found: [],
  },
  {
    name: 'another basis',
    yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: contract}]}]',
    found: [],
  },
  {
    name: 'two purposes, one finding',
    yaml: 'purposes: [{id: a, name: Logs, bases: [{basis: legitimate-interests, interest: x}]}, {id: b, name: Ads, bases: [{basis: legitimate-interests, interest: y}]}]',
    found: [
      '3: Processing rests on legitimate interests (Logs, Ads), but the notice does not tell how they were weighed against those of the data subject (Article 13(1)(d)).',
    ],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(balancingUntold, noticeOf(yaml, body))).toEqual(found);
});
