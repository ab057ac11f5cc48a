import { expect, test } from 'vitest';
import { revisionDatesWrong } from '../../../../src/check/rules/history/revision-dates-wrong.ts';
import { findInRelease, revisionOf } from './release.ts';

const second = { id: '2026-09-01', published: '2026-09-01', kind: 'material' } as const;

test.each([
  {
    name: 'later',
    history: [revisionOf(), revisionOf({ ...second, effective: '2026-10-01' })],
    found: [],
  },
  { name: 'the same day', history: [revisionOf()], found: [] },
  { name: 'unknown', history: [revisionOf({ effective: null })], found: [] },
  {
    name: 'an archived text',
    history: [revisionOf({ standing: 'archived', effective: '2024-01-01' })],
    found: [],
  },
  {
    name: 'before it is published',
    history: [revisionOf(), revisionOf({ ...second, effective: '2026-08-01' })],
    found: [
      'error: The revision takes effect on 1 August 2026, expected on 1 September 2026 at the earliest (Article 5(2)).',
    ],
  },
  {
    name: 'before the one that precedes it',
    history: [
      revisionOf({ effective: '2026-12-01' }),
      revisionOf({ ...second, effective: '2026-10-01' }),
    ],
    found: [
      'warning: The revision takes effect on 1 October 2026, expected on 1 December 2026 at the earliest (Article 5(2)).',
    ],
  },
])('$name', ({ history, found }) => {
  expect(findInRelease(revisionDatesWrong, history)).toEqual(found);
});

test('a draft has no dates', () => {
  expect(findInRelease(revisionDatesWrong, [])).toEqual([]);
});
