import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDraft } from '../../../src/content/load-draft.ts';
import { loadProject, loadRevision } from '../../../src/content/load-project.ts';
import { filesOnDisk } from '../../../src/files/disk.ts';
import { maxBytes } from '../../../src/files/files.ts';
import { smallProject, tempProject } from '../../support/temp-project.ts';

const home = 'content/notices/shop';
const section = (body: string) => `---\ntitle: All\n---\n${body}\n`;

/** A draft with this body, whose folder of figures is `figures`. */
function draftWith(body: string, figures: Record<string, string | Uint8Array>): string {
  const files = Object.entries(figures).map(([name, content]) => [
    `${home}/figures/${name}`,
    content,
  ]);
  return tempProject({ ...smallProject(section(body)), ...Object.fromEntries(files) });
}

/** What is found in the draft: code, line and column, and what the message names. */
function found(root: string): string[] {
  const files = filesOnDisk(root);
  const [notice] = loadProject(files).notices;
  const problems = notice ? (loadDraft(files, notice)?.problems ?? []) : [];
  // What a figure holds is judged by itself.
  const own = problems.filter(({ code }) => !/^(?:figure-form|svg)-/u.test(code));
  return own.map(({ code, at, data }) =>
    [`${code} ${at.line}:${at.column}`, data['found'] ?? data['example'] ?? ''].join(' ').trim(),
  );
}

const svg = '<svg/>';

test.each<[string, string, Record<string, string | Uint8Array>, string[]]>([
  [
    'figures that are there',
    '![A](../figures/a.svg) [b](../figures/b.pdf)',
    { 'a.svg': svg, 'b.pdf': '%' },
    [],
  ],
  ['an escape', '![A](../figures/a\\_b.svg)', { 'a_b.svg': svg }, []],
  [
    'a link to a figure that is not there',
    'See [b](../figures/b.pdf).',
    {},
    ['figure-missing 4:5'],
  ],
  ['a picture of another site', '![A](https://shop.example/a.svg)', {}, ['figure-missing 4:1']],
  [
    'a file in a folder of its own',
    '![A](../figures/y/a.svg)',
    { 'y/a.svg': svg },
    ['figure-missing 4:1'],
  ],
  [
    'a way out of the folder',
    '[a](../figures/..%2f..%2f..%2fsite.yaml)',
    {},
    ['figure-missing 4:1'],
  ],
  ['slashes of Windows', '[a](..\\figures\\a.svg)', { 'a.svg': svg }, ['figure-missing 4:1']],
  ['capitals', '\n![A](../figures/A.svg)', { 'a.SVG': svg }, ['figure-misspelt 5:1 a.SVG']],
  ['a folder in capitals', '![A](../Figures/a.svg)', { 'a.svg': svg }, ['figure-missing 4:1']],
  [
    'composed letters in the text',
    '![A](../figures/ä.svg)',
    { 'a\u0308.svg': svg },
    ['figure-misspelt 4:1 a\u0308.svg'],
  ],
  [
    'composed letters on the disk',
    '![A](../figures/a\u0308.svg)',
    { 'ä.svg': svg },
    ['figure-misspelt 4:1 ä.svg'],
  ],
  [
    'decomposed letters in both',
    '![A](../figures/a\u0308.svg)',
    { 'a\u0308.svg': svg },
    ['figure-misnamed 4:1 a.svg'],
  ],
  [
    'a name for Linux alone',
    '![A](../figures/a%3Ab.svg)',
    { 'a:b.svg': svg },
    ['figure-misnamed 4:1 a-b.svg'],
  ],
  [
    'two in one',
    '![A](../figures/a.svg) ![B](../figures/A.svg)',
    { 'a.svg': svg, 'A.svg': svg },
    ['figure-named-twice 4:1 A.svg', 'figure-named-twice 4:24 a.svg'],
  ],
  [
    'a figure of the greatest size',
    '![A](../figures/a.png)',
    { 'a.png': new Uint8Array(maxBytes) },
    [],
  ],
  [
    'a figure that is too large',
    '![A](../figures/a.png)',
    { 'a.png': new Uint8Array(maxBytes + 1) },
    ['figure-too-large 4:1'],
  ],
  [
    'a folder in the place of a file',
    '![A](../figures/a.svg)',
    { 'a.svg/b.svg': svg },
    ['figure-unreadable 4:1'],
  ],
  [
    'a placeholder in an address',
    '![A](../figures/{{controller.name}}.svg)',
    { '{{controller.name}}.svg': svg },
    ['placeholder-unknown 4:17'],
  ],
  [
    'each place that is to blame',
    '![A](../figures/a.svg)\n\n[a][]\n\n[a]: ../figures/a.svg',
    {},
    ['figure-missing 4:1', 'figure-missing 8:1'],
  ],
])('%s', (_name, body, figures, expected) => {
  expect(found(draftWith(body, figures))).toEqual(expected);
});

test('an address that a fact prints is none', () => {
  const root = draftWith('[A]({{controller.website}})', { 'a.svg': svg });
  writeFileSync(
    join(root, home, 'en/all.md'),
    '---\ntitle: All\ncontroller: {name: ../figures/a.svg}\n---\n[A]({{controller.name}}) ![B](../figures/{{controller.name}})\n',
  );
  expect(found(root)).toEqual(['figure-missing 5:1', 'figure-missing 5:26']);
});

test('a link out of the project, one that leads nowhere, and one inside', () => {
  const root = draftWith('![A](../figures/a.svg)', { 'b.svg': svg });
  const outside = tempProject({ 'a.svg': svg });
  const link = join(root, home, 'figures/a.svg');
  symlinkSync(join(outside, 'a.svg'), link);
  expect(found(root)).toEqual(['figure-outside-root 4:1']);
  renameSync(join(outside, 'a.svg'), join(outside, 'b.svg'));
  expect(found(root)).toEqual(['figure-unreadable 4:1']);
  renameSync(link, join(root, home, 'figures/c.svg'));
  symlinkSync('b.svg', link);
  expect(found(root)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('a figure that is no regular file', () => {
  const root = draftWith('![A](../figures/a.svg)', {});
  mkdirSync(join(root, home, 'figures'));
  execFileSync('mkfifo', [join(root, home, 'figures/a.svg')]);
  expect(found(root)).toEqual(['figure-unreadable 4:1']);
});

test('a figure that is closed to us, which root still reads', () => {
  const root = draftWith('![A](../figures/a.svg)', { 'a.svg': svg });
  chmodSync(join(root, home, 'figures/a.svg'), 0);
  const isRoot = process.getuid?.() === 0;
  expect(found(root)).toEqual(isRoot ? [] : ['figure-unreadable 4:1']);
});

test('a released revision answers for the pictures that it lacks, not for their names', () => {
  const record = `published: 2025-01-01
kind: first
standing: gated
title: {en: Notice}
language: en
languages: [en]
sections: [all]
files: {}
digest: {version: 1, value: sha256-${'0'.repeat(64)}}
`;
  const folder = `${home}/revisions/2025-01-01`;
  const root = tempProject({
    ...smallProject(section('Text.')),
    [`${folder}/revision.yaml`]: record,
    [`${folder}/en/all.md`]: section(
      '![A](../figures/50%.svg) ![B](../figures/b.svg) [C](../figures/c.pdf)',
    ),
    [`${folder}/figures/50%.svg`]: svg,
  });
  const { state } = loadRevision(filesOnDisk(root), 'shop', '2025-01-01');
  expect(state?.problems.map(({ code, data }) => `${code} ${data['address']}`)).toEqual([
    'figure-missing ../figures/b.svg',
  ]);
});
