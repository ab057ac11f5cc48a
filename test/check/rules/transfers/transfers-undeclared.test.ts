import { expect, test } from 'vitest';
import { transfersUndeclared } from '../../../../src/check/rules/transfers/transfers-undeclared.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message =
  'The notice does not say whether personal data are transferred outside the EEA or to international organisations (Article 13(1)(f)).';

test.each([
  { name: 'a transfer', yaml: 'transfers: [{id: mailer, country: US}]', found: [] },
  { name: 'declared absent', yaml: 'transfers: {none: We transfer nothing.}', found: [] },
  { name: 'silence', yaml: 'recipients: {none: Nobody.}', found: [`3: ${message}`] },
  { name: 'an empty list', yaml: 'transfers: []', found: [`3: ${message}`] },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(transfersUndeclared, noticeOf(yaml))).toEqual(found);
});
