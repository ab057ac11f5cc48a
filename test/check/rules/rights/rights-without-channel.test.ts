import { expect, test } from 'vitest';
import { rightsWithoutChannel } from '../../../../src/check/rules/rights/rights-without-channel.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  {
    name: 'an address for requests',
    yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {email: [privacy@shop.example]}`,
    found: [],
  },
  {
    name: 'the way of one right',
    yaml: 'rights: {access: {text: You can get a copy., how: On your own page.}}',
    found: [],
  },
  {
    name: 'in the text',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    body: 'To use your rights, contact us.',
    found: [],
  },
  { name: 'no rights is another finding', yaml: 'requests: {fee: Free.}', found: [] },
  {
    name: 'no way',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    body: 'You have these rights.',
    found: ['3: The rights are told, but not how to use them (Article 12(2)).'],
  },
  {
    name: 'no way in the requests',
    yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {answerWithin: P1M}`,
    found: ['4: The rights are told, but not how to use them (Article 12(2)).'],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(rightsWithoutChannel, noticeOf(yaml, body))).toEqual(found);
});
