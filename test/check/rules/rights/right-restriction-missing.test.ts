import { expect, test } from 'vitest';
import { rightRestrictionMissing } from '../../../../src/check/rules/rights/right-restriction-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'stated', yaml: 'rights: {restriction: {text: You may.}}', found: [] },
  {
    name: 'declared restricted',
    yaml: 'rights: {restriction: {none: The law restricts it.}}',
    found: [],
  },
  { name: 'no rights at all are another finding', yaml: 'complaint: {authority: FI}', found: [] },
  {
    name: 'left out',
    yaml: 'rights: {erasure: {text: You may.}}',
    found: [
      '3: The notice does not tell of the right to restriction of processing (Article 13(2)(b) and Article 18).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(rightRestrictionMissing, noticeOf(yaml))).toEqual(found);
});
