import { expect, test } from 'vitest';
import { responseTimeUntold } from '../../../../src/check/rules/rights/response-time-untold.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  {
    name: 'a time',
    yaml: `rights: {access: {text: You can get a copy of your data.}}
requests: {answerWithin: P1M}`,
    found: [],
  },
  {
    name: 'a time in the text',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    body: 'We answer within a month.',
    found: [],
  },
  {
    name: 'a vague time is another finding',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    body: 'We answer in a reasonable time.',
    found: [],
  },
  { name: 'no rights is another finding', yaml: 'requests: {fee: Free.}', found: [] },
  {
    name: 'no time',
    yaml: 'rights: {access: {text: You can get a copy of your data.}}',
    found: ['3: The notice does not say when a request is answered (Article 12(3)).'],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(responseTimeUntold, noticeOf(yaml, body))).toEqual(found);
});
