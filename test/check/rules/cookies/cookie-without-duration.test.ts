import { expect, test } from 'vitest';
import { cookieWithoutDuration } from '../../../../src/check/rules/cookies/cookie-without-duration.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message =
  '3: The notice does not say how long the cookie `a` lasts (Article 5(3) of Directive 2002/58/EC, C-673/17).';

test.each([
  {
    name: 'told',
    yaml: 'cookies: {list: [{name: a, purpose: Remembers., duration: session, essential: true}]}',
    found: [],
  },
  {
    name: 'a cookie notice elsewhere',
    yaml: 'cookies: {url: "https://a.example/cookies"}',
    found: [],
  },
  { name: 'no cookies', yaml: 'cookies: {none: We use no cookies.}', found: [] },
  {
    name: 'untold',
    yaml: 'cookies: {list: [{name: a, purpose: Remembers., essential: true}]}',
    found: [message],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(cookieWithoutDuration, noticeOf(yaml))).toEqual(found);
});
