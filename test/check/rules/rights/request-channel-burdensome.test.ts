import { expect, test } from 'vitest';
import { requestChannelBurdensome } from '../../../../src/check/rules/rights/request-channel-burdensome.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  {
    name: 'an e-mail address',
    yaml: 'requests: {email: [privacy@shop.example], address: {street: Street 1}}',
    found: [],
  },
  {
    name: 'an address in the text',
    yaml: 'requests: {address: {street: Street 1}}',
    body: 'Or write to privacy@shop.example.',
    found: [],
  },
  {
    name: 'a phone number',
    yaml: 'requests: {phone: [010 123 4567], inPerson: At our desk.}',
    found: [],
  },
  { name: 'no channel is another finding', yaml: 'requests: {fee: Free.}', found: [] },
  {
    name: 'a letter or a visit',
    yaml: 'requests: {inPerson: At our desk., address: {street: Street 1}}',
    found: [],
  },
  {
    name: 'a visit',
    yaml: 'requests: {inPerson: At our desk.}',
    found: ['3: By the notice a request can be made by letter or in person only (Article 12(2)).'],
  },
  {
    name: 'a letter',
    yaml: 'requests: {address: {street: Street 1}}',
    found: ['3: By the notice a request can be made by letter or in person only (Article 12(2)).'],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(requestChannelBurdensome, noticeOf(yaml, body))).toEqual(found);
});
