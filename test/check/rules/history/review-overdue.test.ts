import { expect, test } from 'vitest';
import { reviewOverdue } from '../../../../src/check/rules/history/review-overdue.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findInRelease, revisionOf } from './release.ts';

const found = (day: string) =>
  checkNotice(noticeOf(''), {
    rules: [reviewOverdue],
    day,
    speak: 'en',
    archived: false,
    history: [revisionOf()],
  }).map(({ severity, message }) => `${severity}: ${message}`);

test.each([
  { day: '2025-06-01', expected: [] },
  { day: '2027-01-01', expected: [] },
  {
    day: '2027-01-02',
    expected: [
      'info: The last revision of the notice was published on 1 January 2025, more than two years ago (Article 24(1)).',
    ],
  },
])('on $day', ({ day, expected }) => {
  expect(found(day)).toEqual(expected);
});

test('a released revision is not judged by later days', () => {
  expect(findInRelease(reviewOverdue, [revisionOf({ published: '2020-01-01' })])).toEqual([]);
});
