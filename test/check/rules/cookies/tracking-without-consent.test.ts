import { expect, test } from 'vitest';
import { trackingWithoutConsent } from '../../../../src/check/rules/cookies/tracking-without-consent.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const purposes = (basis: string) =>
  `purposes: [{id: ads, name: Ads, tracking: true, bases: [{basis: ${basis}}]}]`;
const message =
  '3: The purpose "Ads" (ads) uses cookies or similar techniques, but consent is not among its legal bases (Article 5(3) of Directive 2002/58/EC; in Finland section 205 of Act 917/2014).';

test.each([
  { name: 'consent', yaml: purposes('consent'), found: [] },
  {
    name: 'no tracking',
    yaml: 'purposes: [{id: a, name: A, bases: [{basis: contract}]}]',
    found: [],
  },
  {
    name: 'no basis is another finding',
    yaml: 'purposes: [{id: a, name: A, tracking: true}]',
    found: [],
  },
  {
    name: 'needed cookies only',
    yaml: `${purposes('contract')}\ncookies: {list: [{name: a, essential: true}]}`,
    found: [],
  },
  { name: 'legitimate interests', yaml: purposes('legitimate-interests'), found: [message] },
  {
    name: 'cookies that need consent',
    yaml: `${purposes('contract')}\ncookies: {list: [{name: a, essential: false}]}`,
    found: [message],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(trackingWithoutConsent, noticeOf(yaml))).toEqual(found);
});

test('on a text of 2019 it is an info', () => {
  const [finding] = checkNotice(noticeOf(purposes('legitimate-interests')), {
    rules: [trackingWithoutConsent],
    day: '2019-08-12',
    speak: 'en',
    archived: true,
  });
  expect(finding?.severity).toBe('info');
});
