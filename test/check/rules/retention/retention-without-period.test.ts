import { expect, test } from 'vitest';
import { retentionWithoutPeriod } from '../../../../src/check/rules/retention/retention-without-period.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'a period', yaml: 'retention: [{id: two, period: P2Y}]', found: [] },
  {
    name: 'a criterion',
    yaml: 'retention: [{id: two, criterion: The end of the case.}]',
    found: [],
  },
  { name: 'a relationship', yaml: 'retention: [{id: two, during: The membership.}]', found: [] },
  {
    name: 'none of them',
    yaml: 'retention:\n  - {id: two, name: Orders, then: delete}',
    found: [
      '4: The retention entry "Orders" (two) has neither a period nor the criteria that decide it (Article 13(2)(a)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(retentionWithoutPeriod, noticeOf(yaml))).toEqual(found);
});
