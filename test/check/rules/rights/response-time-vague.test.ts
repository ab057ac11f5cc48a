import { expect, test } from 'vitest';
import { responseTimeVague } from '../../../../src/check/rules/rights/response-time-vague.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const requests = 'requests: {email: [privacy@shop.example]}';

test.each([
  { name: 'a month', yaml: requests, body: 'We answer your request within one month.', found: [] },
  {
    name: 'another section',
    yaml: 'security: {measures: [Locks]}',
    body: 'We answer within a reasonable time.',
    found: [],
  },
  { name: 'a reasonable fee', yaml: requests, body: 'We may charge a reasonable fee.', found: [] },
  {
    name: 'English',
    yaml: requests,
    body: 'Write to us.\n\nWe answer you within a\nreasonable time.',
    found: [
      '7: The text promises an answer within a reasonable time ("answer you within a reasonable time"), but the limit is one month (Article 12(3)).',
    ],
  },
  {
    name: 'Finnish',
    yaml: requests,
    body: 'Vastaamme pyyntöihin kohtuullisessa ajassa.',
    found: [
      '5: The text promises an answer within a reasonable time ("Vastaamme pyyntöihin kohtuullisessa ajassa"), but the limit is one month (Article 12(3)).',
    ],
  },
  {
    name: 'Swedish',
    yaml: requests,
    body: 'Vi svarar inom skälig tid.',
    found: [
      '5: The text promises an answer within a reasonable time ("svarar inom skälig tid"), but the limit is one month (Article 12(3)).',
    ],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(responseTimeVague, noticeOf(yaml, body))).toEqual(found);
});
