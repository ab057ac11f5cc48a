import { expect, test } from 'vitest';
import { rightErasureMissing } from '../../../../src/check/rules/rights/right-erasure-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'stated', yaml: 'rights: {erasure: {text: You may.}}', found: [] },
  {
    name: 'declared restricted',
    yaml: 'rights: {erasure: {none: The law restricts it.}}',
    found: [],
  },
  { name: 'no rights at all are another finding', yaml: 'complaint: {authority: FI}', found: [] },
  {
    name: 'left out',
    yaml: 'rights: {access: {text: You may.}}',
    found: [
      '3: The notice does not tell of the right to erasure (Article 13(2)(b) and Article 17).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(rightErasureMissing, noticeOf(yaml))).toEqual(found);
});
