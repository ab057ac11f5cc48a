import { expect, test } from 'vitest';
import { transferWithoutInterest } from '../../../../src/check/rules/transfers/transfer-without-interest.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { mechanism: '{kind: compelling-interest, interest: Stopping an intrusion.}', found: [] },
  { mechanism: '{kind: scc}', found: [] },
  {
    mechanism: '{kind: compelling-interest}',
    found: [
      '3: The transfer to the United States (mailer) rests on a compelling legitimate interest, but the notice does not say which (Article 49(1), second subparagraph).',
    ],
  },
])('$mechanism', ({ mechanism, found }) => {
  const notice = noticeOf(`transfers: [{id: mailer, country: US, mechanisms: [${mechanism}]}]`);
  expect(findingsOf(transferWithoutInterest, notice)).toEqual(found);
});
