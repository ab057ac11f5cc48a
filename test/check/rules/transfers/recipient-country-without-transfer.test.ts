import { expect, test } from 'vitest';
import { recipientCountryWithoutTransfer } from '../../../../src/check/rules/transfers/recipient-country-without-transfer.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message = (countries: string) =>
  `3: The recipient "Mailer Inc" (mailer) processes data outside the EEA (${countries}), but the notice tells of no transfer there (Article 13(1)(f) and Article 44).`;

test.each([
  {
    name: 'a transfer',
    countries: 'US',
    transfers: '[{id: us, recipients: [mailer], country: US}]',
    found: [],
  },
  {
    name: 'a transfer that names no recipients',
    countries: 'US',
    transfers: '[{id: us, country: US}]',
    found: [],
  },
  {
    name: 'a transfer that lacks its country',
    countries: 'US',
    transfers: '[{id: us, recipients: [mailer]}]',
    found: [],
  },
  { name: 'within the EEA', countries: 'FI, EEA, AX', transfers: '{none: Nothing.}', found: [] },
  {
    name: 'none declared',
    countries: 'SE, US',
    transfers: '{none: Nothing.}',
    found: [message('United States')],
  },
  {
    name: 'another country',
    countries: 'US, IN',
    transfers: '[{id: us, recipients: [mailer], country: US}]',
    found: [message('India')],
  },
  {
    name: 'another recipient',
    countries: 'US',
    transfers: '[{id: us, recipients: [other], country: US}]',
    found: [message('United States')],
  },
])('$name', ({ countries, transfers, found }) => {
  const yaml = `recipients: [{id: mailer, name: Mailer Inc, country: [${countries}]}, {id: other, name: B}]\ntransfers: ${transfers}`;
  expect(findingsOf(recipientCountryWithoutTransfer, noticeOf(yaml))).toEqual(found);
});

test('undeclared transfers are reported by another rule', () => {
  const notice = noticeOf('recipients: [{id: mailer, name: Mailer Inc, country: [US]}]');
  expect(findingsOf(recipientCountryWithoutTransfer, notice)).toEqual([]);
});
