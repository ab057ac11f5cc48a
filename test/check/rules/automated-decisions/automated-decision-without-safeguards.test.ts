import { expect, test } from 'vitest';
import { automatedDecisionWithoutSafeguards } from '../../../../src/check/rules/automated-decisions/automated-decision-without-safeguards.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'safeguards',
    yaml: 'automatedDecisions: [{id: a, ground: contract, safeguards: You can contest it.}]',
    found: [],
  },
  {
    name: 'a ground in law brings its own',
    yaml: 'automatedDecisions: [{id: a, ground: law}]',
    found: [],
  },
  { name: 'no ground is another finding', yaml: 'automatedDecisions: [{id: a}]', found: [] },
  {
    name: 'a person decides',
    yaml: 'automatedDecisions: [{id: a, solely: false, ground: contract}]',
    found: [],
  },
  {
    name: 'a contract',
    yaml: 'automatedDecisions: [{id: a, ground: contract}]',
    found: [
      '3: For the automated decision `a` the notice does not say how to get a person to look at it, state a view and contest it (Article 22(3)).',
    ],
  },
  {
    name: 'explicit consent',
    yaml: 'automatedDecisions: [{id: a, solely: true, ground: explicit-consent}]',
    found: [
      '3: For the automated decision `a` the notice does not say how to get a person to look at it, state a view and contest it (Article 22(3)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(automatedDecisionWithoutSafeguards, noticeOf(yaml))).toEqual(found);
});
