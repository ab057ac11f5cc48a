import { expect, test } from 'vitest';
import { rightAccessMissing } from '../../../../src/check/rules/rights/right-access-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'stated', yaml: 'rights: {access: {text: You may.}}', found: [] },
  {
    name: 'declared restricted',
    yaml: 'rights: {access: {none: The law restricts it.}}',
    found: [],
  },
  { name: 'no rights at all are another finding', yaml: 'complaint: {authority: FI}', found: [] },
  {
    name: 'left out',
    yaml: 'rights: {erasure: {text: You may.}}',
    found: [
      '3: The notice does not tell of the right of access to the data (Article 13(2)(b) and Article 15).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(rightAccessMissing, noticeOf(yaml))).toEqual(found);
});
