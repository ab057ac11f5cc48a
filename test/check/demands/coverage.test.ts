import { expect, test } from 'vitest';
import { duties } from '../../../schema/gdpr/duties.ts';
import { type Coverage, coverageOf, isAnswered } from '../../../src/check/demands/coverage.ts';
import { loadDraft } from '../../../src/content/load-draft.ts';
import { loadProject } from '../../../src/content/load-project.ts';
import type { Notice } from '../../../src/content/notice.ts';
import { filesFrom } from '../../support/memory-files.ts';
import { noticeOf } from '../../support/notices.ts';
import { completeNotice } from '../complete-notice.ts';

const day = '2026-11-01';

function draftsOf(contents: Record<string, string>): Notice[] {
  const files = filesFrom(contents);
  return loadProject(files).notices.flatMap((folder) => loadDraft(files, folder)?.notices ?? []);
}

const dutyIn = ({ duties: covered }: Coverage, id: string) =>
  covered.find(({ duty }) => duty === id);

const linesOf = (places: readonly { line: number }[] = []) => places.map(({ line }) => line);

test('the complete notice answers every duty that must be answered', () => {
  const [notice] = draftsOf(completeNotice());
  const covered = notice ? coverageOf(notice, day).duties : [];
  const open = covered.filter((duty) => duty.level === 'error' && !isAnswered(duty));
  expect(open).toEqual([]);
  const binding = duties.filter(({ level, answers }) => level === 'error' && answers.length > 0);
  expect(covered.map(({ duty }) => duty)).toEqual(
    expect.arrayContaining(binding.map(({ id }) => id)),
  );
});

test('an empty notice answers nothing, and misses what binds every notice', () => {
  const { duties: covered } = coverageOf(noticeOf(''), day);
  expect(covered.filter(isAnswered)).toEqual([]);
  const missed = covered.filter(({ level }) => level === 'error').map(({ duty }) => duty);
  expect(missed).toMatchInlineSnapshot(`
    [
      "controller",
      "data-protection-officer",
      "purposes",
      "legal-bases",
      "recipients",
      "transfers",
      "retention",
      "access",
      "rectification",
      "erasure",
      "restriction",
      "complaint",
      "providing",
      "automated-decisions",
      "joint-controllers",
    ]
  `);
});

type Case = [name: string, yaml: string, duty: string, answered: number[], missing: number[]];

test.each<Case>([
  [
    'a list by its entries',
    'purposes:\n  - id: a\n    name: A\n  - id: b\n    name: B',
    'purposes',
    [4, 6],
    [],
  ],
  ['what is declared absent', 'recipients: {none: Nobody gets them.}', 'recipients', [3], []],
  [
    'an officer declared absent',
    'dataProtectionOfficer: {none: None.}',
    'data-protection-officer',
    [3],
    [],
  ],
  [
    'an officer without contact details',
    'dataProtectionOfficer: {name: A}',
    'data-protection-officer',
    [3],
    [3],
  ],
  [
    'one entry of two',
    'purposes:\n  - id: a\n    name: A\n    bases:\n      - basis: consent\n  - id: b\n    name: B',
    'legal-bases',
    [7],
    [8],
  ],
  [
    'only bases that need an interest',
    'purposes:\n  - id: a\n    name: A\n    bases:\n      - basis: contract\n      - basis: legitimate-interests',
    'legitimate-interests',
    [],
    [8],
  ],
  [
    'providing told purpose by purpose',
    'purposes:\n  - id: a\n    name: A\n    providing:\n      - required: by-contract\n        consequences: No order.',
    'providing',
    [7, 8],
    [],
  ],
  [
    'adequacy needs no copy',
    'transfers:\n  - id: us\n    country: US\n    mechanisms:\n      - kind: adequacy\n      - kind: scc\n        copy: Ask us.',
    'transfer-safeguards',
    [9],
    [],
  ],
])('%s', (_, yaml, duty, answered, missing) => {
  const covered = dutyIn(coverageOf(noticeOf(yaml), day), duty);
  expect([linesOf(covered?.answered), linesOf(covered?.missing)]).toEqual([answered, missing]);
});

test.each([
  [
    'a duty whose condition does not hold',
    'purposes: [{id: a, name: A, bases: [{basis: contract}]}]',
    'legitimate-interests',
  ],
  [
    'a representative of a Finnish controller',
    'controller: {name: A, country: FI}',
    'representative',
  ],
  [
    'the decisions of Article 22, where there are none',
    'automatedDecisions: {none: None.}',
    'automated-decision-ground',
  ],
  ['what only words can answer', '', 'transparency'],
])('%s is left out', (_, yaml, duty) => {
  expect(dutyIn(coverageOf(noticeOf(yaml), day), duty)).toBeUndefined();
});

test('only the articles that bind are told', () => {
  const direct = noticeOf('dataCategories: [{id: a, name: A, sources: [data-subject]}]');
  expect(dutyIn(coverageOf(direct, day), 'purposes')?.articles).toEqual(['13(1)(c)']);
  const elsewhere = noticeOf('dataCategories: [{id: a, name: A, sources: [register]}]');
  expect(dutyIn(coverageOf(elsewhere, day), 'purposes')?.articles).toEqual(['14(1)(c)']);
});

test('a place names file, section and line', () => {
  const coverage = coverageOf(noticeOf('complaint: {authority: FI}'), day);
  expect(dutyIn(coverage, 'complaint')?.answered).toEqual([
    { file: 'content/notices/shop/en/section.md', section: 'section', line: 3 },
  ]);
});

/** The coverage of the last of revisions, each with the complaint told or not. */
function lastOf(...told: boolean[]): Coverage | undefined {
  let before: Coverage | undefined;
  for (const [index, isTold] of told.entries()) {
    const notice = noticeOf(isTold ? 'complaint: {authority: FI}' : '');
    before = coverageOf({ ...notice, revision: `202${index}-01-01` }, day, before);
  }
  return before;
}

test.each<[string, boolean[], string | null]>([
  ['no revision yet', [], null],
  ['from the first', [true, true], '2020-01-01'],
  ['from the middle', [false, true, true], '2021-01-01'],
  ['after a break', [true, false, true], '2022-01-01'],
  ['not in the newest', [true, true, false], null],
])('a draft tells since which revision: %s', (_, told, since) => {
  const draft = coverageOf(noticeOf('complaint: {authority: FI}'), day, lastOf(...told));
  expect(dutyIn(draft, 'complaint')?.since).toBe(since);
});

test('a revision that begins to answer is its own beginning', () => {
  const second = lastOf(false, true);
  expect(second && dutyIn(second, 'complaint')?.since).toBe('2021-01-01');
});
