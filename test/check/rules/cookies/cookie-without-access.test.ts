import { expect, test } from 'vitest';
import { cookieWithoutAccess } from '../../../../src/check/rules/cookies/cookie-without-access.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message =
  '3: The notice does not say whether anybody else can read the cookie `a` (Article 5(3) of Directive 2002/58/EC, C-673/17).';

test.each([
  {
    name: 'told',
    yaml: 'cookies: {list: [{name: a, essential: false, accessedBy: []}]}',
    found: [],
  },
  {
    name: 'a cookie notice elsewhere',
    yaml: 'cookies: {url: "https://a.example/cookies"}',
    found: [],
  },
  { name: 'no cookies', yaml: 'cookies: {none: We use no cookies.}', found: [] },
  { name: 'set by somebody else', yaml: 'cookies: {list: [{name: a, provider: B Oy}]}', found: [] },
  {
    name: 'needed for the service',
    yaml: 'cookies: {list: [{name: a, essential: true}]}',
    found: [],
  },
  { name: 'untold', yaml: 'cookies: {list: [{name: a, essential: false}]}', found: [message] },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(cookieWithoutAccess, noticeOf(yaml))).toEqual(found);
});
