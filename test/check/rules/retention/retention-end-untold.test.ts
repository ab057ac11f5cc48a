import { expect, test } from 'vitest';
import { retentionEndUntold } from '../../../../src/check/rules/retention/retention-end-untold.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  { name: 'an end', yaml: 'retention: [{id: a, period: P5Y, then: anonymise}]', found: [] },
  {
    name: 'in the text',
    yaml: 'retention: [{id: a, period: P5Y}]',
    body: 'Then we delete the data.',
    found: [],
  },
  {
    name: 'no retention is another finding',
    yaml: 'dataCategories: [{id: a, name: A}]',
    found: [],
  },
  {
    name: 'two periods, one finding',
    yaml: 'retention: [{id: a, name: Orders, period: P5Y}, {id: b, period: P1Y}]',
    found: [
      '3: The notice does not say what happens to the data when these periods end: Orders, b (Article 5(1)(e)).',
    ],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(retentionEndUntold, noticeOf(yaml, body))).toEqual(found);
});
