import { expect, test } from 'vitest';
import { marketingWithoutConsent } from '../../../../../src/check/rules/national/FI/marketing-without-consent.ts';
import { noticeOf } from '../../../../support/notices.ts';
import { findingsOf } from '../../../support.ts';

test.each([
  {
    name: 'consent',
    yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email]}, bases: [{basis: consent}]}]',
    found: [],
  },
  {
    name: 'the exception for customers',
    yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email], customerException: true}, bases: [{basis: legitimate-interests}]}]',
    found: [],
  },
  {
    name: 'letters and calls',
    yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [post, call]}, bases: [{basis: legitimate-interests}]}]',
    found: [],
  },
  {
    name: 'no basis is another finding',
    yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email]}}]',
    found: [],
  },
  {
    name: 'e-mail on legitimate interests',
    yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [email]}, bases: [{basis: legitimate-interests}]}]',
    found: [
      '3: The purpose "Ads" (a) sends marketing by e-mail or text message, but consent is not among its legal bases (Act on Electronic Communications Services 917/2014, section 200).',
    ],
  },
  {
    name: 'text messages on a contract',
    yaml: 'purposes: [{id: a, name: Ads, marketing: {channels: [post, sms]}, bases: [{basis: contract}]}]',
    found: [
      '3: The purpose "Ads" (a) sends marketing by e-mail or text message, but consent is not among its legal bases (Act on Electronic Communications Services 917/2014, section 200).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(marketingWithoutConsent, noticeOf(yaml))).toEqual(found);
});
