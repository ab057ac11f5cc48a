import { expect, test } from 'vitest';
import { consentAsCondition } from '../../../../src/check/rules/purposes/consent-as-condition.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'data that need not be given',
    yaml: "purposes: [{id: a, name: News, bases: [{basis: consent}], providing: [{required: 'no'}]}]",
    found: [],
  },
  {
    name: 'a contract',
    yaml: 'purposes: [{id: a, name: Orders, bases: [{basis: contract}], providing: [{required: by-contract}]}]',
    found: [],
  },
  {
    name: 'consent beside a contract',
    yaml: 'purposes: [{id: a, name: Orders, bases: [{basis: contract}, {basis: consent}], providing: [{required: by-contract}]}]',
    found: [],
  },
  {
    name: 'no basis is another finding',
    yaml: 'purposes: [{id: a, name: Orders, providing: [{required: by-contract}]}]',
    found: [],
  },
  {
    name: 'data that must be given',
    yaml: 'purposes: [{id: a, name: News, bases: [{basis: consent}], providing: [{required: to-enter-contract}]}]',
    found: [
      '3: The purpose "News" (a) rests on consent, but the data must be given. Consent is not free then (Article 7(4)).',
    ],
  },
  {
    name: 'data that the law asks for',
    yaml: 'purposes: [{id: a, name: News, bases: [{basis: consent}], providing: [{required: by-law}]}]',
    found: [
      '3: The purpose "News" (a) rests on consent, but the data must be given. Consent is not free then (Article 7(4)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(consentAsCondition, noticeOf(yaml))).toEqual(found);
});
