import { cpSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../schema/languages.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { digestBytes } from '../../src/revise/digest.ts';
import { verifyNotice, verifyProject } from '../../src/revise/verify.ts';
import { verifyCodes } from '../../src/revise/verify-problem.ts';
import { sayVerifyProblem } from '../../src/revise/verify-words.ts';
import { filesFrom } from '../support/memory-files.ts';
import { home, projectOnDisk, put, releasedProject, verified } from './support.ts';

const revisions = `${home}/revisions`;
const first = `${revisions}/2025-01-01`;
const ledger = `${revisions}/ledger.yaml`;

function edit(root: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  put(root, path, after);
}

const lines = (change: (lines: string[]) => string[]) => (text: string) =>
  `${change(text.trimEnd().split('\n')).join('\n')}\n`;

describe('verify', () => {
  test('is silent on what was released, and on a notice that never was', () => {
    expect(verified(releasedProject())).toEqual([]);
    expect(verified(projectOnDisk())).toEqual([]);
  });

  test.each<[string, (root: string) => void, string[]]>([
    [
      'one character in a section',
      (root) => edit(root, `${first}/fi/data.md`, (text) => text.replace('nimesi', 'nimesl')),
      ['file-changed 2025-01-01/fi/data.md'],
    ],
    [
      'line ends alone',
      (root) => edit(root, `${first}/fi/data.md`, (text) => text.replaceAll('\n', '\r\n')),
      ['file-changed 2025-01-01/fi/data.md'],
    ],
    [
      'a figure',
      (root) => edit(root, `${first}/figures/flow.svg`, (text) => `${text} `),
      ['file-changed 2025-01-01/figures/flow.svg'],
    ],
    [
      'a missing section',
      (root) => rmSync(join(root, first, 'en/data.md')),
      ['file-missing 2025-01-01/en/data.md'],
    ],
    [
      'a section more',
      (root) => put(root, `${first}/en/more.md`, 'More.\n'),
      ['file-extra 2025-01-01/en/more.md'],
    ],
    [
      'a language more',
      (root) => put(root, `${first}/sv/data.md`, 'Mer.\n'),
      ['file-extra 2025-01-01/sv/data.md'],
    ],
    [
      'a section more, in the record too',
      (root) => {
        put(root, `${first}/en/more.md`, 'More.\n');
        const line = `files:\n  en/more.md: ${digestBytes('More.\n')}\n`;
        edit(root, `${first}/revision.yaml`, (text) => text.replace('files:\n', line));
      },
      ['file-extra 2025-01-01/en/more.md'],
    ],
    [
      'a changed section with its own digest in the record',
      (root) => {
        edit(root, `${first}/fi/data.md`, (text) => text.replace('nimesi', 'kaiken'));
        const digest = digestBytes(readFileSync(join(root, first, 'fi/data.md')));
        edit(root, `${first}/revision.yaml`, (text) =>
          text.replace(/(fi\/data\.md: )\S+/u, `$1${digest}`),
        );
      },
      ['digest-differs 2025-01-01/revision.yaml'],
    ],
    [
      'a changed record',
      (root) => edit(root, `${first}/revision.yaml`, (text) => text.replace('gated', 'archived')),
      ['digest-differs 2025-01-01/revision.yaml'],
    ],
    [
      'a changed record with another digest',
      (root) =>
        edit(root, `${first}/revision.yaml`, (text) =>
          text.replace(/value: \S+\}/u, `value: ${digestBytes('')}}`),
        ),
      ['ledger-digest-differs 2025-01-01/revision.yaml', 'digest-differs 2025-01-01/revision.yaml'],
    ],
    [
      'another day',
      (root) =>
        edit(root, `${first}/revision.yaml`, (text) =>
          text.replace('published: 2025-01-01', 'published: 2024-01-01'),
        ),
      ['day-differs 2025-01-01/revision.yaml', 'digest-differs 2025-01-01/revision.yaml'],
    ],
    [
      'a record that is no YAML',
      (root) => put(root, `${first}/revision.yaml`, 'title: [\n'),
      ['record-unreadable 2025-01-01/revision.yaml'],
    ],
    [
      'a record with an unknown key',
      (root) => edit(root, `${first}/revision.yaml`, (text) => `__proto__: {x: y}\n${text}`),
      ['record-unreadable 2025-01-01/revision.yaml'],
    ],
    [
      'an inserted revision',
      (root) =>
        cpSync(join(root, first), join(root, revisions, '2025-01-01.2'), { recursive: true }),
      ['revision-inserted 2025-01-01.2'],
    ],
    [
      'a revision that is a link to another',
      (root) => symlinkSync('2025-01-01', join(root, revisions, '2025-03-01')),
      ['revision-inserted 2025-03-01', 'day-differs 2025-03-01/revision.yaml'],
    ],
    [
      'a revision that is a link out of the project',
      (root) => {
        renameSync(join(root, first), join(projectOnDisk(), 'moved'));
        symlinkSync(join(projectOnDisk()), join(root, first));
      },
      ['record-unreadable 2025-01-01/revision.yaml'],
    ],
    [
      'figures that are a link to the folder above',
      (root) => {
        rmSync(join(root, first, 'figures'), { recursive: true });
        symlinkSync('.', join(root, first, 'figures'));
      },
      [
        'file-missing 2025-01-01/figures/flow.svg',
        'file-extra 2025-01-01/figures/en',
        'file-extra 2025-01-01/figures/fi',
        'file-extra 2025-01-01/figures/figures',
        'file-extra 2025-01-01/figures/revision.yaml',
      ],
    ],
    [
      'a removed revision',
      (root) => rmSync(join(root, first), { recursive: true }),
      ['revision-removed 2025-01-01'],
    ],
    [
      'a removed revision with its entry',
      (root) => {
        rmSync(join(root, first), { recursive: true });
        edit(
          root,
          ledger,
          lines((all) => all.slice(1)),
        );
      },
      ['chain-broken ledger.yaml'],
    ],
    [
      'a renamed revision',
      (root) => renameSync(join(root, first), join(root, revisions, 'old')),
      ['revision-removed 2025-01-01', 'revision-misnamed old'],
    ],
    [
      'a changed entry',
      (root) => edit(root, ledger, (text) => text.replace('date: 2025-01-01', 'date: 2025-01-02')),
      ['chain-broken ledger.yaml', 'day-differs 2025-01-01/revision.yaml'],
    ],
    [
      'entries in another order',
      (root) =>
        edit(
          root,
          ledger,
          lines((all) => all.toReversed()),
        ),
      ['chain-broken ledger.yaml', 'chain-broken ledger.yaml'],
    ],
    [
      'an entry twice',
      (root) =>
        edit(
          root,
          ledger,
          lines((all) => [...all, all[1] ?? '']),
        ),
      ['chain-broken ledger.yaml', 'released-twice ledger.yaml'],
    ],
    [
      'another number',
      (root) => edit(root, ledger, (text) => text.replace('seq: 2', 'seq: 3')),
      ['chain-order ledger.yaml'],
    ],
    [
      'a ledger that is no list',
      (root) => put(root, ledger, 'seq: 1\n'),
      ['ledger-unreadable ledger.yaml'],
    ],
    [
      'a ledger with an unknown key',
      (root) => edit(root, ledger, (text) => text.replace('{seq', '{__proto__: x, seq')),
      ['ledger-unreadable ledger.yaml'],
    ],
    [
      'no ledger',
      (root) => rmSync(join(root, ledger)),
      [
        'ledger-missing ledger.yaml',
        'revision-inserted 2025-01-01',
        'revision-inserted 2025-06-01',
      ],
    ],
    [
      'an empty ledger',
      (root) => put(root, ledger, ''),
      ['revision-inserted 2025-01-01', 'revision-inserted 2025-06-01'],
    ],
  ])('names %s', (_name, damage, problems) => {
    const root = releasedProject();
    damage(root);
    expect(verified(root)).toEqual(problems);
  });

  test('takes a ledger written in another style for the same', () => {
    const root = releasedProject();
    edit(root, ledger, (text) =>
      text.replace('- {seq: 1, type: released', "- {type: 'released', seq: 1"),
    );
    edit(root, ledger, (text) => `# Ours\n${text.replaceAll('\n', '\r\n')}`);
    expect(verified(root)).toEqual([]);
  });

  test('looks at every notice', () => {
    const root = releasedProject();
    put(root, 'content/notices/other/revisions/2020-01-01/revision.yaml', '');
    expect(verifyProject(filesOnDisk(root)).map(({ notice }) => new Set([notice]))).toContainEqual(
      new Set(['other']),
    );
  });

  test('says what is wrong in every language', () => {
    const at = { file: 'x', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const data = {
      seq: '3',
      type: 'told',
      day: '2025-01-01',
      last: '2025-02-01',
      to: 'x',
      revision: 'y',
      date: '2025-01-02',
      effective: '2025-01-03',
      published: '2025-01-04',
      recorded: '2025-01-05',
      found: '2',
      ref: 'main',
      behind: '2025-01-01',
      engine: '0.2.0',
    };
    for (const code of verifyCodes) {
      const problem = { code, notice: 'shop', revision: null, at, data };
      const said = locales.map((locale) => sayVerifyProblem(problem, locale));
      expect(new Set(said).size).toBe(locales.length);
      expect(said.join()).not.toMatch(/undefined|\{/u);
    }
  });

  test('survives a notice of nothing but odd names', () => {
    const files = filesFrom({
      [`${revisions}/__proto__/revision.yaml`]: 'x',
      [`${revisions}/constructor`]: 'x',
      [`${revisions}/ledger.yaml`]: '- {seq: 1, type: __proto__}\n- [x]\n- y\n',
    });
    const codes = verifyNotice(files, 'shop').map(({ code }) => code);
    expect(codes).toEqual(['ledger-unreadable', 'revision-misnamed', 'revision-misnamed']);
  });
});
