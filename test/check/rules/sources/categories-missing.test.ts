import { expect, test } from 'vitest';
import { categoriesMissing } from '../../../../src/check/rules/sources/categories-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message =
  '3: Data are obtained from others than the data subject, but the notice does not tell the categories of personal data (Article 14(1)(d)).';

test.each([
  {
    name: 'categories',
    yaml: 'sources: [{id: list, name: A}]\ndataCategories: [{id: contact, name: Contact}]',
    found: [],
  },
  {
    name: 'data from the data subject only',
    yaml: 'purposes: [{id: orders, name: Orders}]',
    found: [],
  },
  {
    name: 'exempt sources',
    yaml: 'sources: [{id: list, name: A, exemption: {point: c}}]',
    found: [],
  },
  { name: 'left out', yaml: 'sources: [{id: list, name: A}]', found: [message] },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(categoriesMissing, noticeOf(yaml))).toEqual(found);
});
