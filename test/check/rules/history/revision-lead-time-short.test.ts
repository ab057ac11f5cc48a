import { expect, test } from 'vitest';
import { revisionLeadTimeShort } from '../../../../src/check/rules/history/revision-lead-time-short.ts';
import { findInRelease, revisionOf } from './release.ts';

const changed = (kind: 'fundamental' | 'material' | 'editorial', effective: string) => [
  revisionOf(),
  revisionOf({ id: '2026-09-01', published: '2026-09-01', kind, effective }),
];
const promise = 'changes: {before: P1M}';
const message = (days: number, wanted: number) =>
  `warning: The revision takes effect ${days} days after it was published, but the change should be told of ${wanted} days before (Article 12(1) and Article 13(3)).`;

test.each([
  { name: 'in time', history: changed('fundamental', '2026-10-01'), yaml: promise, found: [] },
  {
    name: 'a month is 28 days',
    history: changed('material', '2026-09-29'),
    yaml: promise,
    found: [],
  },
  { name: 'no promise', history: changed('material', '2026-09-02'), yaml: '', found: [] },
  {
    name: 'nothing of substance',
    history: changed('editorial', '2026-09-01'),
    yaml: promise,
    found: [],
  },
  { name: 'a first revision', history: [revisionOf()], yaml: promise, found: [] },
  {
    name: 'a promise that is not kept',
    history: changed('material', '2026-09-15'),
    yaml: promise,
    found: [message(14, 28)],
  },
  {
    name: 'a fundamental change without a promise',
    history: changed('fundamental', '2026-09-15'),
    yaml: '',
    found: [message(14, 30)],
  },
])('$name', ({ history, yaml, found }) => {
  expect(findInRelease(revisionLeadTimeShort, history, yaml)).toEqual(found);
});
