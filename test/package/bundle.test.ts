import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutputChunk } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importsOf } from '../../scripts/layers/imports-of.ts';
import { compile } from '../../scripts/pack/compile.ts';
import { listTracked } from '../repository/tracked-files.ts';

const house = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'seloste-compiled-'));
const { peerDependencies } = JSON.parse(readFileSync(join(house, 'package.json'), 'utf8'));
/** The pieces by the names of their files. */
let pieces: ReadonlyMap<string, OutputChunk>;

beforeAll(async () => {
  pieces = new Map((await compile(house, folder)).map((piece) => [piece.fileName, piece]));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a piece may come to load, or what it loads at once. */
function reachedFrom(entry: string, isAtOnce = false): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const { imports = [], dynamicImports = [] } = pieces.get(file) ?? {};
    for (const name of isAtOnce ? imports : [...imports, ...dynamicImports]) visit(name);
  };
  visit(entry);
  return reached;
}

function pieceWith(module: string): string {
  const file = join(house, module);
  return [...pieces.values()].find(({ moduleIds }) => moduleIds.includes(file))?.fileName ?? '';
}

test('the command reaches no source, and no package but those that it asks for', () => {
  const reached = [...reachedFrom('start.js')];
  const outside = reached.filter((file) => !pieces.has(file) && !isBuiltin(file)).sort();
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
    const atOnce = reachedFrom(pieceWith(`src/cli/${command}.ts`), true);
    expect(atOnce.size).toBeGreaterThan(2);
    expect([...atOnce].filter((file) => !pieces.has(file) && !isBuiltin(file))).toEqual([]);
  }
});

test('a check loads few pieces: Node takes long over each', () => {
  const starts = [
    'start.js',
    ...['check', 'check-in-threads'].map((name) => pieceWith(`src/cli/${name}.ts`)),
  ];
  const loaded = new Set(starts.flatMap((file) => [...reachedFrom(file, true)]));
  expect([...loaded].filter((file) => pieces.has(file)).length).toBeLessThan(16);
});

test('the sentences by which the claim words are tested stay at home', () => {
  const sentence = 'You must provide your data to make a booking.';
  const holds = (text: string) => [...pieces.values()].some(({ code }) => code.includes(text));
  expect(readFileSync(join(house, 'src/words/en/claims/around.ts'), 'utf8')).toContain(sentence);
  expect([holds(sentence), holds('We must provide clean rooms.'), holds('must-provide')]).toEqual([
    false,
    false,
    true,
  ]);
});

function isBuiltin(path: string): boolean {
  return builtinModules.includes(path.replace(/^node:/u, ''));
}

test('the threads of a check begin beside what starts them', () => {
  const thread = readFileSync(join(folder, 'check-thread.js'), 'utf8');
  expect(thread).toContain('worker_threads');
  expect([...pieces.keys()].filter((name) => name.includes('/'))).toEqual([]);
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
