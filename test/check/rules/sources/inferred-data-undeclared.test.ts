import { expect, test } from 'vitest';
import { inferredDataUndeclared } from '../../../../src/check/rules/sources/inferred-data-undeclared.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const purpose = 'purposes: [{id: ads, name: Ads, profiling: {how: From clicks.}}]\n';

test.each([
  {
    name: 'an inferred category',
    yaml: `${purpose}dataCategories: [{id: interests, name: Interests, sources: [inferred]}]`,
    found: [],
  },
  { name: 'no profiling', yaml: 'dataCategories: [{id: contact, name: Contact}]', found: [] },
  { name: 'no categories at all', yaml: purpose, found: [] },
  {
    name: 'left out',
    yaml: `${purpose}dataCategories: [{id: contact, name: Contact}]`,
    found: [
      '3: The purpose "Ads" (ads) involves profiling, but the notice does not tell which data are inferred (Article 14(1)(d)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(inferredDataUndeclared, noticeOf(yaml))).toEqual(found);
});
