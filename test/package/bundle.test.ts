import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importsOf } from '../../scripts/layers/imports-of.ts';
import { compile } from '../../scripts/pack/compile.ts';
import { listTracked } from '../repository/tracked-files.ts';

const house = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'seloste-compiled-'));
const { peerDependencies } = JSON.parse(readFileSync(join(house, 'package.json'), 'utf8'));
let outputs: Metafile['outputs'];

beforeAll(async () => {
  ({ outputs } = await compile(house, folder));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiled command may come to load, from its first file on. */
function reachedFrom(entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { path } of outputs[file]?.imports ?? []) visit(path);
  };
  visit(relative(house, join(folder, entry)));
  return reached;
}

test('the command reaches no source, and no package but those that it asks for', () => {
  const reached = [...reachedFrom('start.js')];
  const outside = reached.filter((path) => !(path in outputs) && !isBuiltin(path)).sort();
  expect(reached.length).toBeGreaterThan(20);
  expect(outside).toEqual(['astro', 'docx', 'pagefind']);
});

test('what checks, compares, releases and verifies reaches none at all', () => {
  for (const command of [
    'check',
    'diff',
    'release',
    'verify',
    'render',
    'explain',
    'told',
    'audit',
  ]) {
    const [entry] = Object.entries(outputs).find(
      ([, { entryPoint }]) => entryPoint === `src/cli/${command}.ts`,
    ) ?? [''];
    const eager = eagerlyReached(entry);
    expect(eager.size).toBeGreaterThan(2);
    expect([...eager].filter((path) => !(path in outputs) && !isBuiltin(path))).toEqual([]);
  }
});

test('the sentences by which the claim words are tested stay at home', () => {
  const sentence = 'You must provide your data to make a booking.';
  const pieces = Object.keys(outputs).filter((path) => path.endsWith('.js'));
  const holds = (text: string) =>
    pieces.some((path) => readFileSync(resolve(house, path), 'utf8').includes(text));
  expect(readFileSync(join(house, 'src/words/en/claims/around.ts'), 'utf8')).toContain(sentence);
  expect([holds(sentence), holds('We must provide clean rooms.'), holds('must-provide')]).toEqual([
    false,
    false,
    true,
  ]);
});

function eagerlyReached(entry: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(entry)) return reached;
  reached.add(entry);
  for (const { path, kind } of outputs[entry]?.imports ?? []) {
    if (kind === 'import-statement') eagerlyReached(path, reached);
  }
  return reached;
}

function isBuiltin(path: string): boolean {
  return builtinModules.includes(path.replace(/^node:/u, ''));
}

test('the threads of a check begin beside what starts them', () => {
  const thread = readFileSync(join(folder, 'check-thread.js'), 'utf8');
  expect(thread).toContain('worker_threads');
  const names = Object.keys(outputs).map((path) => relative(folder, resolve(house, path)));
  expect(names.filter((name) => name.includes('/'))).toEqual([]);
});

test('a project installs what the pages import, and no more', () => {
  const starts = listTracked().filter((file) =>
    /^site\/(?:pages|as-of|compare|moved|search)\/.*\.(?:ts|astro)$/u.test(file),
  );
  const packages = new Set(['astro', 'docx', 'pagefind']);
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of importsOf(file, readFileSync(join(house, file), 'utf8'))) {
      if (/^\.\.?\/.*\.(?:ts|astro)$/u.test(name)) visit(join(file, '..', name));
      else if (/^[@a-z]/u.test(name) && !isBuiltin(name)) packages.add(packageOf(name));
    }
  };
  for (const file of [...starts, 'site/middleware.ts', 'site/load-site.ts']) visit(file);
  const typesOnly = ['hast', 'mdast', 'micromark-util-types', 'unist', 'vfile', 'virtual:seloste'];
  expect([...packages].filter((name) => !typesOnly.includes(name)).sort()).toEqual(
    Object.keys(peerDependencies).sort(),
  );
});

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
