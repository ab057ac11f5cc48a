import { expect, test } from 'vitest';
import { purposeWithoutBasis } from '../../../../src/check/rules/purposes/purpose-without-basis.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a purpose with a basis',
    yaml: 'purposes:\n  - id: orders\n    name: Orders\n    bases: [{basis: contract}]',
    found: [],
  },
  {
    name: 'a purpose without bases',
    yaml: 'purposes:\n  - id: orders\n    name: Orders',
    found: [
      '4: The purpose "Orders" (orders) has no legal basis. It must be told for every purpose (Article 13(1)(c)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(purposeWithoutBasis, noticeOf(yaml))).toEqual(found);
});
