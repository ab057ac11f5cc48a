import { expect, test } from 'vitest';
import { cookieChoicesMissing } from '../../../../src/check/rules/cookies/cookie-choices-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message =
  '3: Consent is asked for the cookie `b`, but the notice does not say where the choice can be changed (Article 7(3)).';

test.each([
  {
    name: 'a place to choose',
    yaml: 'cookies: {choices: "https://a.example/c", list: [{name: b, essential: false}]}',
    found: [],
  },
  {
    name: 'a cookie notice elsewhere',
    yaml: 'cookies: {url: "https://a.example/c", list: [{name: b, essential: false}]}',
    found: [],
  },
  { name: 'needed cookies only', yaml: 'cookies: {list: [{name: a, essential: true}]}', found: [] },
  {
    name: 'no place to choose',
    yaml: 'cookies: {list: [{name: a, essential: true}, {name: b, essential: false}]}',
    found: [message],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(cookieChoicesMissing, noticeOf(yaml))).toEqual(found);
});
