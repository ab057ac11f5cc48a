import { expect, test } from 'vitest';
import { basesNotToldApart } from '../../../../src/check/rules/purposes/bases-not-told-apart.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'one basis',
    yaml: 'purposes: [{id: orders, name: Orders, bases: [{basis: contract}]}]',
    found: [],
  },
  {
    name: 'a second basis for some data',
    yaml: 'purposes: [{id: orders, name: Orders, bases: [{basis: contract}, {basis: legal-obligation, data: [payments]}]}]',
    found: [],
  },
  {
    name: 'two interests',
    yaml: 'purposes: [{id: orders, name: Orders, bases: [{basis: legitimate-interests, interest: one}, {basis: legitimate-interests, interest: two}]}]',
    found: [],
  },
  {
    name: 'two bases for everything',
    yaml: `purposes:
  - id: orders
    name: Orders
    bases: [{basis: consent}, {basis: contract}]`,
    found: [
      '6: The purpose "Orders" (orders) has several legal bases for the whole of it (consent, contract). A reader cannot tell which of them covers which data, and which rights follow (Article 13(1)(c) and Article 5(1)(a)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(basesNotToldApart, noticeOf(yaml))).toEqual(found);
});
