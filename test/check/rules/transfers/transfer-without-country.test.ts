import { expect, test } from 'vitest';
import { transferWithoutCountry } from '../../../../src/check/rules/transfers/transfer-without-country.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'a country', yaml: 'transfers: [{id: mailer, country: US}]', found: [] },
  { name: 'an organisation', yaml: 'transfers: [{id: mailer, organisation: Interpol}]', found: [] },
  { name: 'no transfers', yaml: 'transfers: {none: We transfer nothing.}', found: [] },
  {
    name: 'neither',
    yaml: 'transfers:\n  - {id: mailer, mechanisms: [{kind: scc}]}',
    found: [
      '4: The transfer `mailer` does not say to which country or international organisation the data go (Article 13(1)(f)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(transferWithoutCountry, noticeOf(yaml))).toEqual(found);
});
