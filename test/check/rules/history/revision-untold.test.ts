import { expect, test } from 'vitest';
import type { PastRevision } from '../../../../src/check/findings/past-revision.ts';
import { revisionUntold } from '../../../../src/check/rules/history/revision-untold.ts';
import { findInRelease, revisionOf } from './release.ts';

/** A change published on 1 September 2026 for 15 October, judged on 1 November. */
const changed = (own: Partial<PastRevision> = {}) => [
  revisionOf(),
  revisionOf({
    id: '2026-09-01',
    published: '2026-09-01',
    effective: '2026-10-15',
    kind: 'material',
    ...own,
  }),
];
const told = (date: string, ...channels: string[]) => ({ date, channels });
const byMail = 'changes: {tell: [email], before: P30D}';
const law = '(Article 12(1) and Article 13(3)).';

test.each<{ name: string; own?: Partial<PastRevision>; yaml?: string; found: string[] }>([
  { name: 'told in time', own: { told: [told('2026-09-15', 'email')] }, found: [] },
  { name: 'wording alone', own: { kind: 'editorial' }, found: [] },
  { name: 'described better', own: { kind: 'description' }, found: [] },
  { name: 'archived', own: { standing: 'archived' }, found: [] },
  { name: 'no day yet', own: { effective: null }, found: [] },
  { name: 'withdrawn', own: { withdrawn: { date: '2026-10-01' } }, found: [] },
  {
    name: 'published less than a fortnight ago, for a day far off',
    own: { published: '2026-10-20', effective: '2027-03-01' },
    found: [],
  },
  {
    name: 'a feed, which the site makes',
    yaml: 'changes: {tell: [feed, email]}',
    own: { told: [told('2026-09-15', 'email')] },
    found: [],
  },
  {
    name: 'told by nothing',
    found: [
      `info: There is no record that people were told of this change by e-mail, as the notice promises ${law}`,
    ],
  },
  {
    name: 'published more than a fortnight ago, for a day far off',
    own: { published: '2026-10-01', effective: '2027-03-01' },
    found: [
      `info: There is no record that people were told of this change by e-mail, as the notice promises ${law}`,
    ],
  },
  {
    name: 'one of two channels',
    yaml: 'changes: {tell: [email, letter, feed], before: P30D}',
    own: { told: [told('2026-09-02', 'email')] },
    found: [
      `info: There is no record that people were told of this change by letter, as the notice promises ${law}`,
    ],
  },
  {
    name: 'nothing promised, nothing told',
    yaml: '',
    found: [`info: There is no record that people were told of this change ${law}`],
  },
  {
    name: 'nothing promised, told by some channel',
    yaml: '',
    own: { told: [told('2026-09-02', 'letter')] },
    found: [],
  },
  {
    name: 'told a day too late',
    own: { told: [told('2026-09-16', 'email')] },
    found: [
      `info: The record says that people were told of this change by e-mail on 16 September 2026, but 15 September 2026 was the last day in time ${law}`,
    ],
  },
  {
    name: 'told again after the first time',
    own: { told: [told('2026-10-20', 'email'), told('2026-09-02', 'email')] },
    found: [],
  },
  {
    name: 'a revision that leaves no time, told on its day',
    own: { effective: '2026-09-08', told: [told('2026-09-01', 'email')] },
    found: [],
  },
  {
    name: 'told on a day that has not come',
    own: { told: [told('2026-12-01', 'email')] },
    found: [
      `info: There is no record that people were told of this change by e-mail, as the notice promises ${law}`,
    ],
  },
])('$name', ({ own, yaml = byMail, found }) => {
  expect(findInRelease(revisionUntold, changed(own), yaml)).toEqual(found);
});
