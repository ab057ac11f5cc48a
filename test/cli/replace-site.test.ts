import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Owner, ownOwner } from '../../src/cli/build-owner.ts';
import { CannotDo } from '../../src/cli/cannot.ts';
import { exchangeFolders } from '../../src/cli/exchange-folders.ts';
import { replaceSite } from '../../src/cli/replace-site.ts';

type Tree = Readonly<Record<string, string>>;

function tempFolder(tree: Tree = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-swap-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  write(root, tree);
  return root;
}

function write(root: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Every file below a folder with its text, hidden ones too. */
function treeOf(root: string, path = ''): Tree {
  return Object.fromEntries(
    readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) return Object.entries(treeOf(root, own));
      return [[own, readFileSync(join(root, own), 'utf8')] as const];
    }),
  );
}

const site = (name: string): Tree => ({
  '404.html': name,
  'fi/index.html': name,
  [`_astro/${name}.css`]: name,
});

type Options = { cwd?: string; fails?: boolean; judge?: () => void; wait?: number };

async function build(out: string, name: string, options: Options = {}): Promise<void> {
  const { cwd = '/', fails = false, judge = () => undefined, wait = 0 } = options;
  await replaceSite({
    out,
    cwd,
    judge,
    make: async (folder) => {
      expect(readdirSync(folder)).toEqual([]);
      write(folder, { 'half.html': 'half' });
      if (fails) throw new Error('No space is left.');
      rmSync(join(folder, 'half.html'));
      write(folder, site(name));
      await new Promise((resolve) => setTimeout(resolve, wait));
    },
  });
}

/** Both ways to put a site in place: beside, or piece by piece in a folder that must stay. */
const ways = [
  ['beside', {}],
  ['inside, a repository', { 'dist/.git/HEAD': 'ref' }],
] as const satisfies readonly (readonly [string, Tree])[];

test.each([
  ['nothing', {}],
  ['an empty folder', undefined],
  ['an earlier site', { 'dist/404.html': 'old', 'dist/gone.html': 'old' }],
])('a site takes the place of %s, and nothing is left', async (_, tree) => {
  const root = tempFolder(tree);
  if (tree === undefined) mkdirSync(join(root, 'dist'));
  await build(join(root, 'dist'), 'new');
  expect(readdirSync(root)).toEqual(['dist']);
  expect(treeOf(join(root, 'dist'))).toEqual(site('new'));
});

test('folders on the way are made', async () => {
  const root = tempFolder();
  await build(join(root, 'a/b/dist'), 'new');
  expect(treeOf(join(root, 'a/b/dist'))).toEqual(site('new'));
});

test('the first build that fails leaves nothing, and the next goes on', async () => {
  const root = tempFolder();
  const out = join(root, 'dist');
  await expect(build(out, 'new', { fails: true })).rejects.toThrow('No space is left.');
  expect(readdirSync(root)).toEqual([]);
  await build(out, 'new');
  expect(treeOf(root)).toEqual(treeOf(tempFolder({ ...prefixed('dist', site('new')) })));
});

const prefixed = (folder: string, tree: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).map(([path, text]) => [`${folder}/${path}`, text]));

test.each(ways)('%s: a later build that fails leaves the site that stood', async (_, kept) => {
  const root = tempFolder({ ...kept, ...prefixed('dist', site('old')) });
  const before = treeOf(root);
  const out = join(root, 'dist');
  await expect(build(out, 'new', { fails: true })).rejects.toThrow('No space is left.');
  expect(treeOf(root)).toEqual(before);
  const refused = { judge: () => expect.unreachable() };
  await expect(build(out, 'new', refused)).rejects.toThrow();
  expect(treeOf(root)).toEqual(before);
  await build(out, 'new');
  expect(treeOf(root)).toEqual({ ...kept, ...prefixed('dist', site('new')) });
});

test('the folder itself stays where somebody stands in it', async () => {
  const root = tempFolder(prefixed('dist', site('old')));
  const out = join(root, 'dist');
  const { ino } = statSync(out);
  await build(out, 'new', { cwd: join(out, 'fi') });
  expect(treeOf(root)).toEqual(prefixed('dist', site('new')));
  expect(statSync(out).ino).toBe(ino);
});

test('the rights of the folder stay', async () => {
  const root = tempFolder(prefixed('dist', site('old')));
  spawnSync('chmod', ['2750', join(root, 'dist')]);
  await build(join(root, 'dist'), 'new');
  expect(statSync(join(root, 'dist')).mode & 0o7777).toBe(0o2750);
});

test('two folders get each other’s name, or nothing is done', () => {
  const root = tempFolder({ 'a/a': '', 'b/b': '' });
  const isDone = exchangeFolders(join(root, 'a'), join(root, 'b'));
  expect(Object.keys(treeOf(root)).sort()).toEqual(isDone ? ['a/b', 'b/a'] : ['a/a', 'b/b']);
  expect(exchangeFolders(join(root, 'a'), join(root, 'nowhere'))).toBe(false);
  expect(existsSync(join(root, 'a'))).toBe(true);
});

/** The marker of a staging folder of `dist`. */
const marker = (owner: Partial<Owner> = {}, out = 'dist') =>
  `${JSON.stringify({ pid: 4_000_000, host: hostname(), started: '1', ...owner, out })}\n`;
const left = '.seloste-build-4000000-0123abcd';
const mark = `${left}/seloste-build.json`;

test.each<[string, Tree, boolean]>([
  ['of a killed build', { [mark]: marker(), [`${left}/site/x.html`]: 'x' }, true],
  ['of a process whose number was given anew', { [mark]: marker({ pid: process.pid }) }, true],
  ['of a machine that does not tell', { [mark]: marker({ started: null }) }, true],
  ['half made', { [mark]: '{"pid":' }, true],
  ['half removed', { [mark]: marker(), [`${left}/left/x.html`]: 'x' }, true],
  ['of a build that runs', { [mark]: marker(ownOwner()), [`${left}/site/x.html`]: 'x' }, false],
  ['of a machine that cannot be asked', { [mark]: marker({ host: 'elsewhere' }) }, false],
  ['of another site', { [mark]: marker({}, 'other'), [`${left}/site/x.html`]: 'x' }, false],
  ['after its removal', { [`${left}/site/x.html`]: 'x' }, true],
  ['and is just being made', { [`.seloste-build-${process.ppid}-0123abcd/site/x`]: 'x' }, false],
  ['without a marker', { [`${left}/site/x.html`]: 'x', [`${left}/notes.txt`]: 'mine' }, false],
  ['by the start of its name', { '.seloste-build-mine/site/x.html': 'x' }, false],
  ['by its name alone', { '.seloste-notes.txt': 'mine' }, false],
  ['in no way', { '.other-build-1/site/x.html': 'x' }, false],
])('a folder that is left over %s is removed: %#', async (_, tree, isRemoved) => {
  const root = tempFolder(tree);
  await build(join(root, 'dist'), 'new');
  expect(treeOf(root)).toEqual({ ...(isRemoved ? {} : tree), ...prefixed('dist', site('new')) });
});

test('after an hour, the folder of another machine is left over', async () => {
  const root = tempFolder({ [mark]: marker({ host: 'elsewhere' }) });
  const hours = new Date(Date.now() - 2 * 60 * 60 * 1000);
  utimesSync(join(root, mark), hours, hours);
  await build(join(root, 'dist'), 'new');
  expect(readdirSync(root)).toEqual(['dist']);
});

/** What a build leaves that is killed between two steps of putting `new` in the place of `old`. */
const interrupted: readonly (readonly [string, Tree, 'old' | 'new'])[] = [
  [
    'beside, the old one is away',
    {
      [mark]: marker(),
      ...prefixed(`${left}/left`, site('old')),
      ...prefixed(`${left}/site`, site('new')),
    },
    'old',
  ],
  [
    'beside, the new one stands',
    {
      [mark]: marker(),
      ...prefixed(`${left}/left`, site('old')),
      ...prefixed('dist', site('new')),
    },
    'new',
  ],
  [
    'inside, the old one is half away',
    {
      [`dist/${mark}`]: marker(),
      [`dist/${left}/leaving/404.html`]: 'old',
      'dist/fi/index.html': 'old',
      'dist/_astro/old.css': 'old',
      ...prefixed(`dist/${left}/site`, site('new')),
    },
    'old',
  ],
  [
    'inside, the new one is half there',
    {
      [`dist/${mark}`]: marker(),
      ...prefixed(`dist/${left}/left`, site('old')),
      'dist/404.html': 'new',
      'dist/more/index.html': 'new',
      [`dist/${left}/site/fi/index.html`]: 'new',
    },
    'old',
  ],
  [
    'inside, the new one is there',
    {
      [`dist/${mark}`]: marker(),
      [`dist/${left}/left/404.html`]: 'old',
      ...prefixed('dist', site('new')),
    },
    'new',
  ],
];

test.each(interrupted)('what was interrupted is put in order: %s', async (_, tree, stands) => {
  const root = tempFolder({ ...tree, '.seloste-swap': JSON.stringify(JSON.parse(marker())) });
  const out = join(root, 'dist');
  await expect(build(out, 'third', { fails: true })).rejects.toThrow('No space is left.');
  expect(treeOf(out)).toEqual(site(stands));
  await build(out, 'third');
  expect(treeOf(out)).toEqual(site('third'));
  expect(readdirSync(root)).toEqual(['dist']);
});

test.each(ways)('%s: builds at once end with one whole site', async (_, kept) => {
  const root = tempFolder({ ...kept, ...prefixed('dist', site('old')) });
  const names = ['a', 'b', 'c', 'd', 'e'];
  await Promise.all(names.map((name, wait) => build(join(root, 'dist'), name, { wait })));
  const last = readFileSync(join(root, 'dist/404.html'), 'utf8');
  expect(names).toContain(last);
  expect(treeOf(root)).toEqual({ ...kept, ...prefixed('dist', site(last)) });
});

test('a build whose files are taken away puts nothing in place', async () => {
  const root = tempFolder(prefixed('dist', site('old')));
  const made = replaceSite({
    out: join(root, 'dist'),
    cwd: '/',
    judge: () => undefined,
    make: async (folder) => {
      rmSync(dirname(folder), { recursive: true });
      write(folder, site('half'));
    },
  });
  await expect(made).rejects.toThrow(CannotDo);
  expect(treeOf(join(root, 'dist'))).toEqual(site('old'));
});

test('a long name has room for what is beside it', async () => {
  const name = 'd'.repeat(250);
  const root = tempFolder();
  await build(join(root, name), 'new');
  expect(readdirSync(root)).toEqual([name]);
});
