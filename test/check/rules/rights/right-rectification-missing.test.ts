import { expect, test } from 'vitest';
import { rightRectificationMissing } from '../../../../src/check/rules/rights/right-rectification-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'stated', yaml: 'rights: {rectification: {text: You may.}}', found: [] },
  {
    name: 'declared restricted',
    yaml: 'rights: {rectification: {none: The law restricts it.}}',
    found: [],
  },
  { name: 'no rights at all are another finding', yaml: 'complaint: {authority: FI}', found: [] },
  {
    name: 'left out',
    yaml: 'rights: {erasure: {text: You may.}}',
    found: [
      '3: The notice does not tell of the right to have inaccurate data rectified (Article 13(2)(b) and Article 16).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(rightRectificationMissing, noticeOf(yaml))).toEqual(found);
});
