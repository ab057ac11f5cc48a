import { expect, test } from 'vitest';
import { adequacyWithoutScope } from '../../../../src/check/rules/transfers/adequacy-without-scope.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { fields: 'country: CH, mechanisms: [{kind: adequacy}]', found: [] },
  { fields: 'country: US, mechanisms: [{kind: adequacy, scope: It is certified.}]', found: [] },
  { fields: 'country: IN, mechanisms: [{kind: adequacy}]', found: [] },
  {
    fields: 'country: US, mechanisms: [{kind: adequacy}]',
    found: [
      '3: The decision (EU) 2023/1795 covers only some recipients, but the transfer to the United States (mailer) does not say that this one is covered (Article 13(1)(f) and Article 45(3); table of decisions checked on 1 February 2026). On that day an appeal (C-703/25 P) was pending against the judgment that upheld the decision (T-553/23, 3 September 2025).',
    ],
  },
])('$fields', ({ fields, found }) => {
  const notice = noticeOf(`transfers: [{id: mailer, ${fields}}]`);
  expect(findingsOf(adequacyWithoutScope, notice)).toEqual(found);
});
