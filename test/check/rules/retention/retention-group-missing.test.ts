import { expect, test } from 'vitest';
import { retentionGroupMissing } from '../../../../src/check/rules/retention/retention-group-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const notice = (retention: string) =>
  noticeOf(
    `dataSubjects: [{id: buyers, name: Buyers}, {id: visitors, name: Visitors}]
purposes: [{id: orders, name: Orders, dataSubjects: [buyers, visitors]}]
retention: [${retention}]`,
  );

test.each([
  { name: 'one period for all', retention: '{id: all, period: P2Y}', found: [] },
  {
    name: 'a period for each',
    retention:
      '{id: b, dataSubjects: [buyers], period: P2Y}, {id: v, dataSubjects: [visitors], period: P1Y}',
    found: [],
  },
  {
    name: 'a group left out',
    retention: '{id: b, dataSubjects: [buyers], period: P2Y}',
    found: [
      '4: Of the groups that the purpose "Orders" (orders) concerns, these have no retention period: Visitors (Article 13(2)(a)).',
    ],
  },
])('$name', ({ retention, found }) => {
  expect(findingsOf(retentionGroupMissing, notice(retention))).toEqual(found);
});
