import { existsSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

const files = smallProject('---\ntitle: All\n---\nText.\n');
const broken = { ...files, 'content/site.yaml': 'title: {en: Privacy\nbaseUrl: a\n' };

test.each(['build', 'dev', 'preview'])('%s says what is wrong in site.yaml', async (command) => {
  expect(await runCommand(tempProject(broken), command)).toEqual({
    status: 2,
    out: '',
    error: `Cannot be published: content/site.yaml.
content/site.yaml:1:8 A bracket opens here and never closes. Put the bracket at the end of the value too: [one, two].
`,
  });
});

test('build says what is wrong in a manifest, in the language that is asked for', async () => {
  const manifest = { 'content/notices/shop/notice.yaml': 'title: {en: Privacy notice}\npat: {}\n' };
  const root = tempProject({ ...files, ...manifest });
  const { status, error } = await runCommand(root, 'build', '--lang', 'fi');
  expect(status).toBe(2);
  expect(error.split('\n').slice(0, 2)).toEqual([
    'Ei voi julkaista: content/notices/shop.',
    'content/notices/shop/notice.yaml:1:1 `path` puuttuu. Lisää rivi path: …',
  ]);
});

test('build refuses two notices at one address, and names both manifests', async () => {
  const twin = {
    'content/notices/twin/notice.yaml':
      'title: {en: Twin}\npath: {en: shop}\nlanguage: en\nlanguages: [en]\nsections: [all]\n',
    'content/notices/twin/en/all.md': '---\ntitle: All\n---\nText.\n',
  };
  const root = tempProject({ ...files, ...twin });
  const { status, out, error } = await runCommand(root, 'build');
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error.split('\n').map((line) => line.split(' which')[0])).toEqual([
    'Cannot be published: content/notices.',
    'content/notices/shop/notice.yaml:2:8 Unexpected address `en/shop`,',
    'content/notices/twin/notice.yaml:2:8 Unexpected address `en/shop`,',
    '',
  ]);
  expect(existsSync(join(root, 'dist'))).toBe(false);
  const check = await runCommand(root, 'check', '--format', 'json');
  expect(check.status).toBe(1);
  expect(check.out.match(/"rule": "address-shared"/gu)).toHaveLength(2);
});

test.each([
  'https://user:secret@privacy.shop.example/',
  'https://privacy.shop.example/?a=b',
  'https://privacy.shop.example/#a',
])('build and check refuse the address of a site %s', async (address) => {
  const site = String(files['content/site.yaml']).replace(/baseUrl: .*/u, `baseUrl: "${address}"`);
  const root = tempProject({ ...files, 'content/site.yaml': site });
  expect((await runCommand(root, 'build')).status).toBe(2);
  const { status, out } = await runCommand(root, 'check');
  expect(status).toBe(1);
  expect(out).toContain('without user, query (?) or fragment (#)');
});

test('where no language is known of the site, that of a notice is spoken', async () => {
  const manifest =
    'title: {fi: A}\npath: {fi: a}\nlanguage: fi\nlanguages: [fi]\nsections: [all]\n';
  const root = tempProject({ ...broken, 'content/notices/shop/notice.yaml': manifest });
  expect((await runCommand(root, 'build')).error).toContain('Ei voi julkaista');
});

test('preview says how to build the site that is not there', async () => {
  expect(await runCommand(tempProject(files), 'preview')).toEqual({
    status: 2,
    out: '',
    error: 'No site in dist. Build it first: npx seloste build.\n',
  });
});

const projectWith = (more: Record<string, string>) => tempProject({ ...files, ...more });
const place = (root: string, name: string) => join(realpathSync(root), name);

test.each<[string, Record<string, string>, string, string]>([
  ['a file', { dist: 'x' }, 'dist', 'Unexpected --out `OUT`, which is a file; expected a folder.'],
  [
    'another folder',
    { 'dist/notes.txt': 'x' },
    'dist',
    'OUT holds other files, expected a new or empty folder for the site.',
  ],
  [
    'another folder, with a slash',
    { 'dist/notes.txt': 'x' },
    './dist/',
    'OUT holds other files, expected a new or empty folder for the site.',
  ],
  ['content', {}, 'content/site', 'Unexpected --out `OUT`, expected a folder apart from content/.'],
  ['the root', {}, '.', 'Unexpected --out `OUT`, expected a folder apart from content/.'],
  ['the disk', {}, '/', 'Unexpected --out `OUT`, expected a folder apart from content/.'],
  [
    'a folder in a file',
    { dist: 'x' },
    'dist/site',
    "Cannot write the site to OUT: ENOTDIR: not a directory, lstat 'OUT'. What stood there stands.",
  ],
])('build does not write to %s, and leaves it as it is', async (_, more, out, words) => {
  const root = projectWith(more);
  const { status, error } = await runCommand(root, 'build', '--out', out, '--lang', 'en');
  const at = join(realpathSync(root), out).replace(/(.)\/$/u, '$1');
  const full = out === '/' ? '/' : at;
  expect(error).toBe(`${words.replaceAll('OUT', full)}\n`);
  expect(status).toBe(2);
  expect(readdirSync(root).sort()).toEqual(
    [...new Set(['content', ...Object.keys(more).map(top)])].sort(),
  );
});

const top = (path: string) => path.split('/')[0] ?? '';

test.each([
  ['a link that leads nowhere', 'nowhere', 'dist', 'a link that leads nowhere'],
  ['a link to content/', 'content', 'dist', 'apart from content/'],
  ['a folder behind a link to content/', 'content', 'dist/site', 'apart from content/'],
])('build does not write to %s', async (_, target, out, words) => {
  const root = projectWith({});
  symlinkSync(target, join(root, 'dist'));
  const { status, error } = await runCommand(root, 'build', '--out', out, '--lang', 'en');
  expect(error).toContain(words);
  expect(status).toBe(2);
  expect(readdirSync(join(root, 'content')).sort()).toEqual(['notices', 'site.yaml']);
  expect(existsSync(place(root, 'nowhere'))).toBe(false);
});
