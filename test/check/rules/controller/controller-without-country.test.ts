import { expect, test } from 'vitest';
import { controllerWithoutCountry } from '../../../../src/check/rules/controller/controller-without-country.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a country',
    yaml: 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}',
    found: [],
  },
  {
    name: 'no controller at all',
    yaml: 'purposes: []',
    found: [],
  },
  {
    name: 'no country',
    yaml: 'controller: {name: Shop Ltd}',
    found: [
      '3: The country in which the controller "Shop Ltd" is established is not given. It decides whether a representative in the Union must be named (Article 13(1)(a) and Article 27(1)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(controllerWithoutCountry, noticeOf(yaml))).toEqual(found);
});
