import { expect, test } from 'vitest';
import { valueOnlyInText } from '../../../../src/check/rules/consistency/value-only-in-text.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const retention = 'retention: [{id: a, period: P5Y}]';
const contact = 'requests: {email: [a@a.example]}\ncomplaint: {authority: FI}';
const message = (value: string) =>
  `The text has "${value}", but no fact of the notice has that value.`;

test.each([
  { name: 'the same period', yaml: retention, body: 'We keep data for five years.', found: [] },
  { name: 'printed', yaml: retention, body: 'We keep it {{retention.a.period}}.', found: [] },
  {
    name: 'a period of something else',
    yaml: retention,
    body: 'We train our staff for six months.',
    found: [],
  },
  {
    name: 'another period',
    yaml: retention,
    body: 'We keep data for six years.',
    found: [`5: ${message('six years')}`],
  },
  {
    name: 'a period where nothing is kept',
    yaml: 'rights: {access: {text: You may.}}',
    body: 'We delete them in six years.',
    found: [],
  },
  { name: 'the same address', yaml: contact, body: 'Write to A@a.example.', found: [] },
  {
    name: "the authority's address",
    yaml: contact,
    body: 'Complain to tietosuoja(at)om.fi.',
    found: [],
  },
  {
    name: 'another address',
    yaml: contact,
    body: 'Write to b@b.example or b@b.example.',
    found: [`6: ${message('b@b.example')}`],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(valueOnlyInText, noticeOf(yaml, body))).toEqual(found);
});
