import { expect, test } from 'vitest';
import { cookieWithoutPurpose } from '../../../../src/check/rules/cookies/cookie-without-purpose.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message =
  '3: The notice does not say what the cookie `a` is for (Article 5(3) of Directive 2002/58/EC).';

test.each([
  {
    name: 'told',
    yaml: 'cookies: {list: [{name: a, purpose: Remembers the basket., duration: P1M, essential: true}]}',
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
    yaml: 'cookies: {list: [{name: a, duration: P1M, essential: true}]}',
    found: [message],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(cookieWithoutPurpose, noticeOf(yaml))).toEqual(found);
});
