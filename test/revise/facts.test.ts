import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadDraft } from '../../src/content/load-draft.ts';
import { loadProject, loadRevision } from '../../src/content/load-project.ts';
import type { NoticeState } from '../../src/content/notice.ts';
import { noSections } from '../../src/content/read-section.ts';
import { noFrozen } from '../../src/content/told/add-frozen-facts.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { stateOnDisk } from '../../src/files/disk-tree.ts';
import { digestBytes } from '../../src/revise/digest.ts';
import { verifyNotice } from '../../src/revise/verify.ts';
import { verifyAgainst } from '../../src/revise/verify-against.ts';
import { copyOf, home, plan, planned, projectOnDisk, put, release, verified } from './support.ts';

const fixture = join(import.meta.dirname, '../fixtures/told');
const id = '2025-01-01';
const folder = `${home}/revisions/${id}`;
const factsFile = `${folder}/facts.yaml`;

let made = '';
beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'seloste-told-'));
  cpSync(fixture, made, { recursive: true });
  release(made, { date: id });
  return () => rmSync(made, { recursive: true });
});

/** The notice in text, released once. */
function told(): string {
  return copyOf(made);
}

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function edit(root: string, path: string, from: string | RegExp, to: string): void {
  const before = read(root, path);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  put(root, path, after);
}

/** A file of the revision changed as whoever forges the record too would. */
function forge(root: string, from: string | RegExp, to: string): void {
  edit(root, factsFile, from, to);
  edit(
    root,
    `${folder}/revision.yaml`,
    /facts\.yaml: \S+/u,
    `facts.yaml: ${digestBytes(read(root, factsFile))}`,
  );
}

function draftOf(root: string): NoticeState {
  const files = filesOnDisk(root);
  const [notice] = loadProject(files).notices;
  const state = notice && loadDraft(files, notice);
  if (!state) throw new Error('no draft');
  return state;
}

function revisionOf(root: string): NoticeState {
  const { state } = loadRevision(filesOnDisk(root), 'shop', id);
  if (!state) throw new Error('no revision');
  return state;
}

const factsIn = ({ notices }: NoticeState) => notices.map(({ locale, facts }) => [locale, facts]);
const toldIn = ({ notices }: NoticeState) =>
  notices.map(({ sections }) => sections.map((section) => [...section.told.entries]));

test('a release freezes what the text tells, and nothing of front matter', () => {
  const root = told();
  const text = read(root, factsFile);
  expect(text).toContain(`      recipients:
        - id: hosting
          name: Esimerkki-Konesali Oy
          activity: ylläpitää palvelimiamme
          role: processor
          country:
            - FI
`);
  expect(text).toMatch(/^lines:\n {2}fi:\n {4}data:\n {6}controller: 10\n/mu);
  expect(text).not.toContain('keväällä');
  expect(read(root, `${folder}/revision.yaml`)).toMatch(/^facts: text\/1$/mu);
  expect(verified(root)).toEqual([]);
});

test('a revision has the facts of its draft, and says which of them its text tells, and where', () => {
  const root = told();
  const [draft, revision] = [draftOf(root), revisionOf(root)];
  expect(revision.problems).toEqual([]);
  expect(factsIn(revision)).toEqual(factsIn(draft));
  expect(toldIn(revision)).toEqual(toldIn(draft));
  const [data, rights] = revision.notices[0]?.sections ?? [];
  expect(data?.told.entries.get('recipients.hosting')).toBe(32);
  expect(rights?.told.entries.get('rights.access')).toBe(13);
});

test('of a notice in front matter nothing is told by its text', () => {
  const root = projectOnDisk();
  release(root, { date: id });
  expect(toldIn(revisionOf(root)).flat(2)).toEqual([]);
  expect(read(root, `${folder}/revision.yaml`)).not.toContain('facts');
});

test('no later vocabulary changes the facts of a revision', () => {
  const root = told();
  const before = factsIn(revisionOf(root));
  for (const path of ['fi/data.md', 'en/data.md', 'fi/rights.md', 'en/rights.md']) {
    const words = /\*\*[^*]+:\*\*|^\| (?=[^-\n]+\|\n\| ---)/gmu;
    put(root, `${folder}/${path}`, read(root, `${folder}/${path}`).replace(words, '$&Zzz '));
  }
  const after = revisionOf(root);
  expect(after.problems).toEqual([]);
  expect(factsIn(after)).toEqual(before);
});

test('what is the same in two revisions is made once', () => {
  const root = told();
  edit(root, `${home}/fi/data.md`, '| lähettää uutiskirjeen |', '| lähettää kirjeen |');
  release(root, { date: '2025-06-01', kind: 'editorial', summary: { fi: 'Sana.', en: 'A word.' } });
  const known = { sections: noSections(), last: new Map(), frozen: noFrozen() };
  const [one, other] = [id, '2025-06-01'].map(
    (name) => loadRevision(filesOnDisk(root), 'shop', name, known).state?.notices,
  );
  expect(one?.[0]?.sections[1]).toBe(other?.[0]?.sections[1]);
  expect(one?.[0]?.facts).not.toEqual(other?.[0]?.facts);
  expect(one?.[1]?.sections).toEqual(other?.[1]?.sections);
});

test.each<[string, (root: string) => void, string[]]>([
  ['missing', (root) => rmSync(join(root, factsFile)), ['file-missing']],
  ['changed by a byte', (root) => edit(root, factsFile, 'P3Y', 'P4Y'), ['file-changed']],
  [
    'with a changed line',
    (root) => edit(root, factsFile, 'controller: 10', 'controller: 9'),
    ['file-changed'],
  ],
])('facts that are %s are named', (_, damage, codes) => {
  const root = told();
  damage(root);
  expect(verified(root)).toEqual(codes.map((code) => `${code} ${id}/facts.yaml`));
});

test('facts beside a revision whose facts stand in front matter belong to nothing', () => {
  const root = projectOnDisk();
  release(root, { date: id });
  put(root, factsFile, 'schemaVersion: 1\nfacts: {}\nlines: {}\n');
  expect(verified(root)).toEqual([`file-extra ${id}/facts.yaml`]);
});

test.each<[string, string, string]>([
  ['no YAML', 'postcode: "00100"', 'postcode: "00100"0'],
  ['with an unknown kind', '      controller:', '      controler:'],
  ['with an unknown field', '          activity: yll', '          activty: yll'],
])('forged facts that are %s are named with their place', (_, from, to) => {
  const root = told();
  forge(root, from, to);
  const [before = ''] = read(root, factsFile).split(to);
  const line = before.split('\n').length;
  const problems = verifyNotice(filesOnDisk(root), 'shop').map(({ code, at }) => ({ code, at }));
  expect(problems).toContainEqual({
    code: 'facts-unreadable',
    at: expect.objectContaining({ file: factsFile, line }),
  });
  expect(problems.some(({ code }) => code === 'digest-differs')).toBe(true);
});

test('forged facts are seen by the digest, and by the ledger where it is forged too', () => {
  const root = told();
  forge(root, 'P3Y', 'P4Y');
  expect(verified(root)).toEqual([`digest-differs ${id}/revision.yaml`]);
  edit(root, `${folder}/revision.yaml`, /value: \S+\}/u, `value: ${digestBytes('')}}`);
  expect(verified(root)).toContain(`ledger-digest-differs ${id}/revision.yaml`);
});

test('the lines of entries are no part of what is digested', () => {
  const root = told();
  forge(root, 'controller: 10', 'controller: 9');
  expect(verified(root)).toEqual([]);
  forge(root, 'controller: 9', 'controller: ten');
  expect(verified(root)).toEqual([`facts-unreadable ${id}/facts.yaml`]);
});

test.each([
  ['more', '      controller: 10\n', '      controller: 10\n      retention.hidden: 10\n'],
  ['less', '      controller: 10\n', ''],
])('lines of %s than the facts hold hide nothing', (_, from, to) => {
  const root = told();
  const before = toldIn(revisionOf(root))
    .flat(1)
    .flat(1)
    .map(([key]) => key);
  forge(root, from, to);
  expect(verified(root)).toEqual([]);
  expect(
    toldIn(revisionOf(root))
      .flat(1)
      .flat(1)
      .map(([key]) => key),
  ).toEqual(before);
});

test('a forged past is seen against a state that others have', () => {
  const root = told();
  const base = copyOf(root);
  forge(root, 'controller: 10', 'controller: 9');
  const since = verifyAgainst(stateOnDisk(root), stateOnDisk(base));
  expect(since.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
    `changed-since ${factsFile}`,
    `changed-since ${folder}/revision.yaml`,
  ]);
});

test('a record that takes its facts out of the digest cannot be read', () => {
  const root = told();
  edit(root, `${folder}/revision.yaml`, '{version: 3', '{version: 2');
  expect(verified(root)).toEqual([`record-unreadable ${id}/revision.yaml`]);
});

test('a state whose frozen facts cannot be read blames no kind for that', () => {
  const root = told();
  rmSync(join(root, factsFile));
  const { problems, notices } = revisionOf(root);
  expect(problems.map(({ code, at }) => [code, at.file])).toEqual([['file-missing', factsFile]]);
  expect(notices[0]?.broken.kinds.has('retention')).toBe(true);
});

test('of an archived text nothing is read', () => {
  const root = copyOf(fixture);
  const { record, files } = planned(root, { date: id, archived: true });
  expect(record.facts).toBeUndefined();
  expect([...files.keys()]).not.toContain('facts.yaml');
});

test('a draft with the same words and facts is unchanged, however ids are given', () => {
  const root = told();
  const later = { date: '2025-06-01', kind: 'editorial' } as const;
  const unchanged = { ok: false, refusal: { code: 'unchanged', revision: id } };
  expect(plan(root, later)).toMatchObject(unchanged);
  for (const locale of ['fi', 'en']) {
    const given = `ids:\n  recipients:\n    esimerkki-kirje-ltd: Esimerkki-Kirje Ltd`;
    edit(root, `${home}/${locale}/data.md`, 'ids:\n  recipients:', given);
  }
  expect(plan(root, later)).toMatchObject(unchanged);
  edit(root, `${home}/notice.yaml`, '\nfacts: text/1', '');
  expect(plan(root, later)).toMatchObject({ ok: true });
});
