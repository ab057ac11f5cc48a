import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { stateOnDisk } from '../../src/files/disk-tree.ts';
import { filesInGit } from '../../src/files/git.ts';
import { appendEntry, type LedgerEvent, readLedger } from '../../src/revise/ledger.ts';
import { verifyAgainst } from '../../src/revise/verify-against.ts';
import { commitAll, runGit } from '../support/git.ts';
import { copyOf, home, projectOnDisk, put, release, releasedProject, told } from './support.ts';

const revisions = `${home}/revisions`;
const first = `${revisions}/2025-01-01`;
const ledger = `${revisions}/ledger.yaml`;

/** What is found since the state of a folder: codes and places, below the notice's folder of revisions. */
const since = (root: string, base: string) =>
  verifyAgainst(stateOnDisk(root), stateOnDisk(base)).map(
    ({ code, at }) => `${code} ${at.file.replace(`${revisions}/`, '')}:${at.line}`,
  );

function edit(root: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  put(root, path, after);
}

const lines = (change: (lines: string[]) => string[]) => (text: string) =>
  `${change(text.trimEnd().split('\n')).join('\n')}\n`;

/** Adds an event at the end of the ledger, as its command would. */
function append(root: string, event: LedgerEvent): void {
  put(root, ledger, appendEntry(readLedger(stateOnDisk(root), home).lines, event).text);
}

const note = (recorded: string): LedgerEvent => ({
  type: 'erratum',
  revision: '2025-01-01',
  date: recorded,
  recorded,
  text: { en: 'A misprint.', fi: 'Painovirhe.' },
});

let made = '';
beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'seloste-public-'));
  return () => rmSync(made, { recursive: true });
});

/** Two revisions and an event, the last written down on 1 July 2025. */
function publicProject(): string {
  if (!existsSync(join(made, 'content'))) {
    const root = releasedProject();
    append(root, note('2025-07-01'));
    cpSync(root, made, { recursive: true });
  }
  return copyOf(made);
}

test.each<[string, (root: string) => void]>([
  ['nothing', () => undefined],
  ['a draft', (root) => put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nOther.\n')],
  ['the mode of a frozen file', (root) => chmodSync(join(root, first, 'en/data.md'), 0o755)],
  ['what a file system leaves behind', (root) => put(root, `${first}/.DS_Store`, 'x')],
  ['an event', (root) => append(root, note('2025-07-01'))],
  [
    'a release and an event after it',
    (root) => {
      put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nWe keep your name and number.\n');
      release(root, { date: '2025-08-01', kind: 'material', summary: told });
      append(root, note('2025-08-02'));
    },
  ],
  [
    'a new notice with a past of its own',
    (root) => {
      cpSync(join(root, home), join(root, 'content/notices/library'), { recursive: true });
      rmSync(join(root, 'content/notices/library/revisions'), { recursive: true });
      put(root, 'content/notices/library/revisions/2020-01-01/revision.yaml', 'x');
    },
  ],
])('%s is lawful', (_name, change) => {
  const base = publicProject();
  const root = copyOf(base);
  change(root);
  expect(since(root, base)).toEqual([]);
});

test('a first release is lawful', () => {
  expect(since(releasedProject(), projectOnDisk())).toEqual([]);
});

test.each<[string, (root: string) => void, string[]]>([
  [
    'a changed file',
    (root) => edit(root, `${first}/en/data.md`, (text) => text.replace('name', 'data')),
    ['changed-since 2025-01-01/en/data.md:1'],
  ],
  [
    'a byte order mark',
    (root) => edit(root, `${first}/en/data.md`, (text) => `\uFEFF${text}`),
    ['changed-since 2025-01-01/en/data.md:1'],
  ],
  [
    'a changed record',
    (root) => edit(root, `${first}/revision.yaml`, (text) => text.replace('gated', 'archived')),
    ['changed-since 2025-01-01/revision.yaml:1'],
  ],
  [
    'a file that is gone',
    (root) => rmSync(join(root, first, 'en/data.md')),
    ['vanished-since 2025-01-01/en/data.md:1'],
  ],
  [
    'files that were added, hidden and deep ones too',
    (root) => {
      put(root, `${first}/en/more.md`, 'x');
      put(root, `${first}/.hidden`, 'x');
      put(root, `${first}/en/a/b/c.md`, 'x');
    },
    [
      'added-since 2025-01-01/.hidden:1',
      'added-since 2025-01-01/en/a/b/c.md:1',
      'added-since 2025-01-01/en/more.md:1',
    ],
  ],
  [
    'a link to an equal file',
    (root) => {
      cpSync(join(root, first, 'en/data.md'), join(root, 'data.md'));
      rmSync(join(root, first, 'en/data.md'));
      symlinkSync('../../../../../../data.md', join(root, first, 'en/data.md'));
    },
    ['replaced-since 2025-01-01/en/data.md:1'],
  ],
  [
    'a folder in the place of a file',
    (root) => {
      rmSync(join(root, first, 'en/data.md'));
      mkdirSync(join(root, first, 'en/data.md'));
    },
    ['replaced-since 2025-01-01/en/data.md:1'],
  ],
  [
    'a file in the place of a folder',
    (root) => {
      rmSync(join(root, first, 'figures'), { recursive: true });
      put(root, `${first}/figures`, 'x');
    },
    ['replaced-since 2025-01-01/figures:1'],
  ],
  [
    'a link in the place of a language',
    (root) => {
      renameSync(join(root, first, 'en'), join(root, 'elsewhere'));
      symlinkSync('../../../../../elsewhere', join(root, first, 'en'));
    },
    ['replaced-since 2025-01-01/en:1'],
  ],
  [
    'a link in the place of a revision',
    (root) => {
      renameSync(join(root, first), join(root, 'elsewhere'));
      symlinkSync('../../../../elsewhere', join(root, first));
    },
    ['replaced-since 2025-01-01:1'],
  ],
  [
    'a link in the place of all revisions, once',
    (root) => {
      renameSync(join(root, revisions), join(root, 'elsewhere'));
      symlinkSync('../../../elsewhere', join(root, revisions));
    },
    [`replaced-since ${revisions}:1`],
  ],
  [
    'the last revision taken away with its entry',
    (root) => {
      rmSync(join(root, revisions, '2025-06-01'), { recursive: true });
      edit(
        root,
        ledger,
        lines((all) => all.slice(0, 1)),
      );
    },
    [
      'vanished-since 2025-06-01:1',
      'entry-removed-since ledger.yaml:1',
      'entry-removed-since ledger.yaml:1',
    ],
  ],
  [
    'a revision renamed to another day',
    (root) => renameSync(join(root, first), join(root, revisions, '2025-02-01')),
    ['vanished-since 2025-01-01:1', 'revision-inserted-since 2025-02-01:1'],
  ],
  [
    'the revisions moved elsewhere',
    (root) => renameSync(join(root, revisions), join(root, home, 'old')),
    ['vanished-since 2025-01-01:1', 'vanished-since 2025-06-01:1'],
  ],
  [
    'a notice taken away',
    (root) => rmSync(join(root, home), { recursive: true }),
    [`notice-vanished-since ${revisions}:1`],
  ],
  [
    'a notice renamed',
    (root) => renameSync(join(root, home), join(root, 'content/notices/store')),
    [`notice-renamed-since ${revisions}:1`],
  ],
  ['no ledger', (root) => rmSync(join(root, ledger)), ['ledger-vanished-since ledger.yaml:1']],
  ['an empty ledger', (root) => put(root, ledger, ''), ['ledger-vanished-since ledger.yaml:1']],
  [
    'a ledger of nothing',
    (root) => put(root, ledger, '[]\n'),
    ['ledger-vanished-since ledger.yaml:1'],
  ],
  [
    'a folder in the place of the ledger',
    (root) => {
      rmSync(join(root, ledger));
      mkdirSync(join(root, ledger));
    },
    ['replaced-since ledger.yaml:1'],
  ],
  [
    'a ledger that cannot be read',
    (root) => edit(root, ledger, (text) => `${text}- {seq: 4, type: odd}\n`),
    ['ledger-unreadable-since ledger.yaml:4'],
  ],
  [
    'a changed event',
    (root) => edit(root, ledger, (text) => text.replace('misprint', 'mistake')),
    ['entry-changed-since ledger.yaml:3'],
  ],
  [
    'a changed day',
    (root) => edit(root, ledger, (text) => text.replace('date: 2025-01-01', 'date: 2025-01-02')),
    ['entry-changed-since ledger.yaml:1'],
  ],
  [
    'a changed number alone',
    (root) => edit(root, ledger, (text) => text.replace('seq: 2', 'seq: 4')),
    ['entry-changed-since ledger.yaml:2'],
  ],
  [
    'an entry taken out',
    (root) =>
      edit(
        root,
        ledger,
        lines((all) => all.toSpliced(1, 1)),
      ),
    ['entry-removed-since ledger.yaml:2'],
  ],
  [
    'entries in another order',
    (root) =>
      edit(
        root,
        ledger,
        lines(([one = '', two = '', three = '']) => [one, three, two]),
      ),
    ['entry-moved-since ledger.yaml:3'],
  ],
  [
    'the same entries in another writing',
    (root) => edit(root, ledger, (text) => `# Ours\n${text.replaceAll('\n', '\r\n')}`),
    ['ledger-rewritten-since ledger.yaml:1'],
  ],
  [
    'an event of a day before the last that was written down',
    (root) => append(root, note('2025-06-30')),
    ['entry-backdated-since ledger.yaml:4'],
  ],
  [
    'a release of a day before the last release',
    (root) => {
      cpSync(join(root, first), join(root, revisions, '2025-03-01'), { recursive: true });
      const digest = `sha256-${'0'.repeat(64)}`;
      const recorded = '2025-08-01';
      append(root, {
        type: 'released',
        revision: '2025-03-01',
        date: '2025-03-01',
        recorded,
        digest,
      });
    },
    ['release-backdated-since ledger.yaml:4'],
  ],
])('%s is named', (_name, damage, problems) => {
  const base = publicProject();
  const root = copyOf(base);
  damage(root);
  expect(since(root, base)).toEqual(problems);
});

test('an event that is inserted with a chain that fits again is the one that is named', () => {
  const base = publicProject();
  const root = copyOf(base);
  const [one, two, three] = readLedger(stateOnDisk(base), home).lines;
  put(root, ledger, '');
  for (const line of [one, two]) if (line) append(root, line.entry);
  append(root, note('2025-06-15'));
  if (three) append(root, three.entry);
  expect(since(root, base)).toEqual([
    'entry-inserted-since ledger.yaml:3',
    'entry-backdated-since ledger.yaml:3',
  ]);
});

test('a ledger that could not be read before is no measure', () => {
  const base = publicProject();
  const root = copyOf(base);
  put(base, ledger, '- {seq: 1, type: odd}\n');
  expect(since(root, base)).toEqual(['ledger-unknown-since ledger.yaml:1']);
});

test('a ledger that was written by hand may be put into order by the next entry', () => {
  const base = publicProject();
  edit(base, ledger, (text) => `# Ours\n${text}`);
  const root = copyOf(base);
  append(root, note('2025-07-02'));
  expect(since(root, base)).toEqual([]);
});

test('a revision that lacked its folder may get it back', () => {
  const root = publicProject();
  const base = copyOf(root);
  rmSync(join(base, first), { recursive: true });
  expect(since(root, base)).toEqual([]);
});

test('what stood behind a link or in another repository cannot be compared, and that is said', () => {
  const root = publicProject();
  const inner = projectOnDisk();
  commitAll(inner);
  renameSync(join(root, first, 'en'), join(root, 'elsewhere'));
  symlinkSync('../../../../../elsewhere', join(root, first, 'en'));
  symlinkSync('shop', join(root, 'content/notices/linked'));
  runGit(root, 'init', '-q');
  runGit(
    root,
    '-c',
    'protocol.file.allow=always',
    'submodule',
    '--quiet',
    'add',
    inner,
    'content/notices/other',
  );
  const commit = commitAll(root);
  const found = verifyAgainst(stateOnDisk(root), filesInGit(root, commit, 'content'));
  expect(found.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
    'unknown-since content/notices/linked',
    'unknown-since content/notices/other',
  ]);
  rmSync(join(root, first, 'en'));
  symlinkSync('../2025-06-01/en', join(root, first, 'en'));
  expect(verifyAgainst(stateOnDisk(root), filesInGit(root, commit, 'content'))).toContainEqual(
    expect.objectContaining({ code: 'changed-since' }),
  );
});
