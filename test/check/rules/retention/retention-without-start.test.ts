import { expect, test } from 'vitest';
import { retentionWithoutStart } from '../../../../src/check/rules/retention/retention-without-start.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a start',
    yaml: 'retention: [{id: a, period: P5Y, from: the last purchase}]',
    found: [],
  },
  {
    name: 'after the relationship',
    yaml: 'retention: [{id: a, during: the contract, period: P5Y}]',
    found: [],
  },
  { name: 'a criterion', yaml: 'retention: [{id: a, criterion: until you cancel}]', found: [] },
  {
    name: 'a period alone',
    yaml: 'retention: [{id: a, name: Orders, period: P18M}]',
    found: [
      '3: The retention period "Orders" (a) (18 months) does not say when it begins (Article 13(2)(a)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(retentionWithoutStart, noticeOf(yaml))).toEqual(found);
});
