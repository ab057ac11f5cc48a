import { expect, test } from 'vitest';
import { recipientUnused } from '../../../../src/check/rules/references/recipient-unused.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const notice = (purpose: string) =>
  noticeOf(`purposes: [{id: orders, name: Orders${purpose}}]
recipients:
  - {id: post, name: Posti Oy}
  - {id: mailer, category: Mailing services}`);

test.each([
  { name: 'all used', purpose: ', recipients: [post, mailer]', found: [] },
  { name: 'no purpose names recipients', purpose: '', found: [] },
  {
    name: 'one left out',
    purpose: ', recipients: [post]',
    found: [
      '6: The notice does not say for which purpose the recipient "Mailing services" (mailer) gets data (Article 5(1)(a)).',
    ],
  },
])('$name', ({ purpose, found }) => {
  expect(findingsOf(recipientUnused, notice(purpose))).toEqual(found);
});
