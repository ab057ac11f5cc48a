import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand, runCommandInColour } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

test('render prints the body of any Markdown file', async () => {
  const root = tempProject({
    'a.md':
      '\uFEFF---\r\nbroken: a: b\r\n---\r\n# Keep {{x.y}}\r\n\r\n<b>raw</b>\r\n<!-- gone -->\r\n',
  });
  const { status, out, error } = await runCommand(root, 'render', 'a.md');
  expect({ status, out }).toEqual({
    status: 0,
    out: '<h1 id="keep-xy">Keep {{x.y}}</h1>\n<p><b>raw</b></p>\n',
  });
  expect(error).toMatch(
    /^a\.md:7:1 An HTML comment holds words that readers are not shown: gone /u,
  );
});

test('diff of a notice tells what of the words of either side is not shown', async () => {
  const section = (body: string) => `---\ntitle: All\n---\n${body}\n`;
  const root = tempProject(smallProject(section('We keep it.')));
  const on = ['--now', '2026-01-01', '--date', '2026-01-01', '--archived'];
  expect((await runCommand(root, 'release', 'shop', ...on)).status).toBe(0);
  const draft = 'We sell it.<!-- for now -->\n\n[//]: # (to whom)';
  writeFileSync(join(root, 'content/notices/shop/en/all.md'), section(draft));
  const { out, error } = await runCommand(root, 'diff', 'shop', '2026-01-01', 'draft');
  expect(out).toContain('[-keep-]{+sell+}');
  expect(error.split('\n').map((line) => line.slice(0, 90))).toEqual([
    expect.stringMatching(/all\.md:4:12 An HTML comment holds words/u),
    expect.stringMatching(/all\.md:6:1 Markdown shows this to no reader/u),
    '',
  ]);
});

test('diff compares any two Markdown files', async () => {
  const root = tempProject({ 'a.md': 'Kept six years.\n', 'b.md': 'Kept ten years.\n' });
  const html = await runCommand(
    root,
    ...['diff', '--before', 'a.md', '--after', 'b.md', '--format', 'html'],
  );
  expect(html.status).toBe(0);
  expect(html.out.replace(/ id="[^"]*"/gu, '')).toBe(
    '<p>Kept <del>six</del><ins>ten</ins> years.</p>\n',
  );
  const json = await runCommand(
    root,
    ...['diff', '--before', 'a.md', '--after', 'b.md', '--format', 'json'],
  );
  expect(JSON.parse(json.out)).toMatchObject({
    from: 'a.md',
    to: 'b.md',
    summary: { wordsInserted: 1, wordsDeleted: 1 },
    facts: [],
  });
  const same = await runCommand(root, ...['diff', '--before', 'a.md', '--after', 'a.md']);
  expect(same).toEqual({ status: 0, out: 'The text and the facts are the same.\n', error: '' });
});

test.each([
  ['a missing file', ['render', 'c.md'], 'No file c.md.\n'],
  ['a folder', ['render', '.'], '. is a folder, expected a Markdown file.\n'],
  [
    'one file only',
    ['diff', '--before', 'a.md'],
    'One file only, expected both --before FILE and --after FILE.\n',
  ],
  [
    'neither notice nor files',
    ['diff'],
    'No notice and no files, expected NOTICE or --before FILE --after FILE.\n',
  ],
  ['a file that is not UTF-8', ['render', 'b.md'], 'b.md:1:3 Not UTF-8 text.\n'],
  [
    'a file nested too deep',
    ['render', 'd.md'],
    'd.md:4:1 Nested too deep, or too many brackets in a paragraph.\n',
  ],
])('%s cannot be shown', async (_, args, error) => {
  const root = tempProject({
    'a.md': 'A\n',
    'b.md': new Uint8Array([0x61, 0x62, 0xff]),
    'd.md': `---\n---\nA\n${'>'.repeat(10_000)}x`,
  });
  expect(await runCommand(root, ...args)).toEqual({ status: 2, out: '', error });
});

const manifest = 'content/notices/shop/notice.yaml';
const project = smallProject('---\ntitle: All\ncontroller: {name: A\n---\nText.\n');

test.each([
  [
    'a section that cannot be read',
    project,
    'content/notices/shop/en/all.md:3:13 A bracket opens here and never closes. Put the bracket at the end of the value too: [one, two].',
  ],
  [
    'a manifest that cannot be read',
    { ...project, [manifest]: 'title: [\n' },
    `${manifest}:1:8 A bracket opens here and never closes. Put the bracket at the end of the value too: [one, two].`,
  ],
  [
    'a section that is not there',
    { ...project, [manifest]: String(project[manifest]).replace('[all]', '[rest]') },
    `${manifest}:5:12 The section rest is listed, but there is no file content/notices/shop/en/rest.md. Create the file or take the section out of the list \`sections\`.`,
  ],
])('diff says where a draft has %s', async (_, files, place) => {
  expect(await runCommand(tempProject(files), 'diff', 'shop', 'draft', 'draft')).toEqual({
    status: 2,
    out: '',
    error: `Cannot read \`draft\` of \`shop\`:\n${place}\n`,
  });
});

test('diff says where the record of the revisions cannot be read', async () => {
  const ledger = 'content/notices/shop/revisions/ledger.yaml';
  const root = tempProject({ ...project, [ledger]: '- {seq: 1\n' });
  const { status, error } = await runCommand(root, 'diff', 'shop');
  expect(status).toBe(2);
  expect(error).toMatch(
    /^Cannot read `revisions` of `shop`:\ncontent\S+ledger\.yaml:1:3 A bracket/u,
  );
});

test('two files are compared in the language of the project that they lie in', async () => {
  const site = String(project['content/site.yaml']).replace('language: en', 'language: sv');
  const root = tempProject({ ...project, 'content/site.yaml': site, 'a.md': 'A\n' });
  const files = ['diff', '--before', 'a.md', '--after', 'a.md'];
  expect((await runCommand(root, ...files)).out).toMatch(/^Texten och/u);
  const english = await runCommand(root, ...files, '--lang', 'en');
  expect(english.out).toBe('The text and the facts are the same.\n');
});

test('a redline has colours on a terminal, and none in a file', async () => {
  const root = tempProject({ 'a.md': 'We keep six.\n', 'b.md': 'We keep ten.\n' });
  const sides = ['diff', '--before', 'a.md', '--after', 'b.md'] as const;
  const plain = await runCommand(root, ...sides);
  const { out } = await runCommandInColour(root, ...sides);
  expect(out).not.toBe(plain.out);
  expect(out).toContain('\u001b[');
  await runCommandInColour(root, ...sides, '--output', 'redline.txt');
  expect(readFileSync(join(root, 'redline.txt'), 'utf8')).toBe(plain.out);
});
