import { expect, test } from 'vitest';
import { revisionWithoutSummary } from '../../../../src/check/rules/history/revision-without-summary.ts';
import { findInRelease, revisionOf } from './release.ts';

const second = { id: '2026-09-01', published: '2026-09-01', kind: 'material' } as const;

test.each([
  {
    name: 'a summary',
    history: [revisionOf(), revisionOf({ ...second, summary: { en: 'New.' } })],
    found: [],
  },
  { name: 'a first revision', history: [revisionOf()], found: [] },
  {
    name: 'an archived revision',
    history: [revisionOf(), revisionOf({ ...second, standing: 'archived' })],
    found: [],
  },
  {
    name: 'a summary in another language',
    history: [revisionOf(), revisionOf({ ...second, summary: { fi: 'Uutta.' } })],
    found: [
      'warning: The revision does not tell in this language what changed since the one before (Article 12(1)).',
    ],
  },
])('$name', ({ history, found }) => {
  expect(findInRelease(revisionWithoutSummary, history)).toEqual(found);
});
