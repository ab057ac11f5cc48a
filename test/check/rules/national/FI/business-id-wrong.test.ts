import { expect, test } from 'vitest';
import { businessIdWrong } from '../../../../../src/check/rules/national/FI/business-id-wrong.ts';
import { noticeOf } from '../../../../support/notices.ts';
import { findingsOf } from '../../../support.ts';

test.each([
  { name: 'a right one', yaml: 'controller: {name: Infine Oy, businessId: 2930948-2}', found: [] },
  {
    name: 'another right one, with the check digit 0',
    yaml: 'controller: {name: A Oy, businessId: 0000019-0}',
    found: [],
  },
  { name: 'none', yaml: 'controller: {name: Infine Oy}', found: [] },
  {
    name: 'a wrong check digit',
    yaml: 'controller: {name: Infine Oy, businessId: 2930948-3}',
    found: [
      '3: The Business ID `2930948-3` is not right: its form is 1234567-1, and the last digit follows from the others (Business Information Act 244/2001).',
    ],
  },
  {
    name: 'two digits swapped',
    yaml: 'controller: {name: Infine Oy, businessId: 2930984-2}',
    found: [
      '3: The Business ID `2930984-2` is not right: its form is 1234567-1, and the last digit follows from the others (Business Information Act 244/2001).',
    ],
  },
  {
    name: 'a VAT number',
    yaml: 'controller: {name: Infine Oy, businessId: FI29309482}',
    found: [
      '3: The Business ID `FI29309482` is not right: its form is 1234567-1, and the last digit follows from the others (Business Information Act 244/2001).',
    ],
  },
  {
    name: 'digits that have no check digit',
    yaml: 'controller: {name: A Oy, businessId: 0000006-0}',
    found: [
      '3: The Business ID `0000006-0` is not right: its form is 1234567-1, and the last digit follows from the others (Business Information Act 244/2001).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(businessIdWrong, noticeOf(yaml))).toEqual(found);
});
