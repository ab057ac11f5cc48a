import { expect, test } from 'vitest';
import { seenTooShort } from '../../../../src/check/rules/consistency/seen-too-short.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { name: 'three words', seen: 'for five years', found: [] },
  {
    name: 'two words',
    seen: 'five years',
    found: [
      '3: The quote "five years" is too short to show in which sentence the reader sees the fact.',
    ],
  },
])('$name', ({ seen, found }) => {
  const notice = noticeOf(`retention: [{id: two, period: P5Y, seen: ${seen}}]`, 'For five years.');
  expect(findingsOf(seenTooShort, notice)).toEqual(found);
});
