import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand, runCommandReading } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

const text = '---\ntitle: All\n---\nText.\n';

/** A project with the notices `shop` and `club`, and a file that is of no notice. */
function twoNotices(): string {
  const shop = smallProject(text);
  const club = Object.entries(shop)
    .filter(([path]) => path.includes('/shop/'))
    .map(([path, content]) => [
      path.replace('/shop/', '/club/'),
      String(content).replace('path: {en: shop}', 'path: {en: club}'),
    ]);
  return tempProject({ ...shop, ...Object.fromEntries(club), 'docs/readme.md': 'Read.\n' });
}

async function checked(root: string, cwd: string, ...args: string[]) {
  const { out, error } = await runCommand(
    cwd,
    'check',
    '--format',
    'json',
    '--root',
    root,
    ...args,
  );
  const { notices } = JSON.parse(out) as { notices: { id: string }[] };
  return { notices: notices.map(({ id }) => id), error };
}

test.each<[string, string[], string[]]>([
  ['all', [], ['club', 'shop']],
  ['an id', ['shop'], ['shop']],
  ['a folder', ['content/notices/shop'], ['shop']],
  ['a folder with a slash at its end', ['./content/notices/shop/'], ['shop']],
  ['a section', ['content/notices/shop/en/all.md'], ['shop']],
  ['a notice by id and by path', ['shop', 'content/notices/shop/notice.yaml'], ['shop']],
  [
    'files of two',
    ['content/notices/shop/en/all.md', 'content/notices/club/en/all.md'],
    ['shop', 'club'],
  ],
  ['a glob', ['content/notices/*/en/*.md'], ['club', 'shop']],
  ['a glob of one', ['content/**/cl*/**'], ['club']],
  ['the root', ['.'], ['club', 'shop']],
  ['the folder of the notices', ['content/notices'], ['club', 'shop']],
  ['the settings of the site, which concern all', ['content/site.yaml'], ['club', 'shop']],
])('checks by path: %s', async (_, args, notices) => {
  const root = twoNotices();
  expect(await checked(root, root, ...args)).toEqual({ notices, error: '' });
});

test('takes paths from the folder of the command, whole ones and those through a link', async () => {
  const root = twoNotices();
  const inside = join(root, 'content/notices/shop');
  expect((await checked(root, inside, 'en/all.md')).notices).toEqual(['shop']);
  expect((await checked(root, inside, '../club/notice.yaml')).notices).toEqual(['club']);
  mkdirSync(join(root, 'elsewhere'));
  const link = join(root, 'elsewhere/link');
  symlinkSync(root, link);
  expect((await checked(link, '/', join(root, 'content/notices/club/en'))).notices).toEqual([
    'club',
  ]);
  expect((await checked(root, '/', join(link, 'content/notices/club/en'))).notices).toEqual([
    'club',
  ]);
});

test('leaves out files of no notice and tells so', async () => {
  const root = twoNotices();
  expect(await checked(root, root, 'docs/readme.md', 'content/notices/shop/en/all.md')).toEqual({
    notices: ['shop'],
    error: '`docs/readme.md` belongs to no notice and is left out.\n',
  });
  expect(await checked(root, root, 'docs/readme.md', 'docs')).toEqual({
    notices: [],
    error: '2 paths belong to no notice and are left out, `docs/readme.md` the first of them.\n',
  });
});

test.each([
  [
    'content/notices/shop/en/al.md',
    'No file or folder `content/notices/shop/en/al.md`, and no glob that matches one.',
  ],
  ['content/*/bank/**', 'No file or folder `content/*/bank/**`, and no glob that matches one.'],
  ['shopp', 'No notice `shopp`, expected one of club, shop. Did you mean `shop`?'],
])('refuses what names nothing: %s', async (arg, message) => {
  const { status, error } = await runCommand(twoNotices(), 'check', arg);
  expect({ status, error }).toEqual({ status: 2, error: `${message}\n` });
});

test('judges a text of an editor as if it were saved', async () => {
  const typed = '---\ntitle: All\n---\n<b>Text\n\n[x](javascript:1)\n';
  const args = ['check', '--format', 'json', '--stdin-filename'];
  const read = await runCommandReading(
    typed,
    tempProject(smallProject(text)),
    ...args,
    'content/notices/shop/en/all.md',
  );
  const saved = await runCommand(
    tempProject(smallProject(typed)),
    ...['check', '--format', 'json', 'shop'],
  );
  expect(JSON.parse(read.out)).toEqual(JSON.parse(saved.out));
  expect(read.out).toContain('link-unsafe');
});

test('a text of a file that is not there yet is seen', async () => {
  const file = 'content/notices/shop/en/more.md';
  const { out } = await runCommandReading(text, twoNotices(), 'check', '--stdin-filename', file);
  expect(out).toMatch(/more\.md.*section-unlisted/su);
});

test('settings of the site on standard input are judged with every notice', async () => {
  const { status, out } = await runCommandReading(
    'a: b: c\n',
    twoNotices(),
    ...['check', '--stdin-filename', 'content/site.yaml', '--lang', 'en'],
  );
  expect(status).toBe(2);
  expect(out).toMatch(/content\/site\.yaml\n {2}1:/u);
});

test('a text of no notice is refused', async () => {
  const root = twoNotices();
  const args = ['check', '--stdin-filename', 'docs/readme.md'];
  expect((await runCommandReading(text, root, ...args)).error).toBe(
    'Unexpected --stdin-filename `docs/readme.md`, expected a file of the notices in content/.\n',
  );
  expect((await runCommand(root, ...args)).status).toBe(2);
});

test('render prints a text on standard input', async () => {
  const { out, error } = await runCommandReading(
    '---\ntitle: x\n---\n*a* <!-- b -->\n',
    '/',
    ...['render', '--stdin-filename', 'not/there.md'],
  );
  expect(out).toBe('<p><em>a</em> </p>\n');
  expect(error).toMatch(/^not\/there\.md:4:5 /u);
  expect((await runCommand('/', 'render')).status).toBe(2);
});
