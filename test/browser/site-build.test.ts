import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shopProject } from '../publish/support.ts';
import { filesIn, pagesIn } from './site-folder.ts';

const runner = join(import.meta.dirname, 'setup/build-folder.ts');

let folder: string;
let first: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-build-'));
  for (const [path, content] of Object.entries(shopProject())) {
    mkdirSync(dirname(join(folder, 'project', path)), { recursive: true });
    writeFileSync(join(folder, 'project', path), content);
  }
  first = join(folder, 'first');
  build(join(folder, 'project'), first, { TZ: 'Europe/Helsinki' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a project in a process of its own, as the command line does. */
function build(root: string, out: string, env: NodeJS.ProcessEnv = {}): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [runner, root, out, '2025-08-01'],
    {
      env: { PATH: process.env.PATH, ...env },
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  // Whoever builds is warned of nothing that is ours to mend.
  expect(stdout).not.toMatch(/WARN/u);
  expect(status).toBe(0);
}

test('a build is the same bytes in another folder and time zone', () => {
  const second = join(folder, 'elsewhere', 'a second one');
  const copy = join(folder, 'copy of the project');
  cpSync(join(folder, 'project'), copy, { recursive: true });
  build(copy, second, { TZ: 'Pacific/Auckland', LANG: 'sv_FI.UTF-8' });
  expect(filesIn(second)).toEqual(filesIn(first));
  for (const file of filesIn(first)) {
    expect(readFileSync(join(second, file)).equals(readFileSync(join(first, file))), file).toBe(
      true,
    );
  }
  const texts = filesIn(first).map((file) => readFileSync(join(first, file), 'utf8'));
  expect(texts.filter((text) => text.includes(folder) || text.includes(process.cwd()))).toEqual([]);
});

test('a site in a folder of its host leads to itself, and has a page for everything', () => {
  const paths = pagesIn(first).map(({ path }) => path);
  expect(paths).toEqual([
    '/404.html',
    '/en/search/',
    '/en/shop/2020-01-15/',
    '/en/shop/2020-01-15/since/',
    '/en/shop/2024-03-01/changes/',
    '/en/shop/2024-03-01/',
    '/en/shop/2024-03-01/since/',
    '/en/shop/2025-06-01/changes/',
    '/en/shop/2025-06-01/',
    '/en/shop/articles/',
    '/en/shop/compare/',
    '/en/shop/history/',
    '/en/shop/',
    '/fi/kauppa/2024-03-01/',
    '/fi/kauppa/2024-03-01/since/',
    '/fi/kauppa/2025-06-01/changes/',
    '/fi/kauppa/2025-06-01/',
    '/fi/kauppa/articles/',
    '/fi/kauppa/compare/',
    '/fi/kauppa/history/',
    '/fi/kauppa/',
    '/fi/search/',
    '/',
    '/sv/shop/',
  ]);
  const home = readFileSync(join(first, 'index.html'), 'utf8');
  expect(home).toContain('href="/notices/en/shop/"');
  expect(home).toMatch(/href="\/notices\/_astro\/site\.[\w-]+\.css"/u);
  expect(filesIn(first)).toContain('en/shop/2025-06-01/figures/flow.svg');
  const scripted = pagesIn(first).filter(({ elements }) =>
    elements.some(({ tagName, properties }) => tagName === 'script' && properties['src']),
  );
  // Pages of a version carry the day that was asked for; the notice itself has no script.
  const names = scripted.map(({ path }) =>
    path
      .split('/')
      .at(-2)
      ?.replace(/^\d{4}-.*$/u, 'version'),
  );
  expect([...new Set(names)].sort()).toEqual([
    'changes',
    'compare',
    'history',
    'search',
    'since',
    'version',
  ]);
});
