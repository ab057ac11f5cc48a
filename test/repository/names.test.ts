import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { listTracked, root } from './tracked-files.ts';

/** Copies on purpose: how a version of the digest was made is frozen with it. */
const frozen = /^src\/revise\/version-\d+\//u;
/** They stand in a bundle for other files, whose names they must have. */
const standIns = ['src/locale/days-unsaid.ts', 'src/words/in-language-compared.ts'];
/** What Astro asks of every route. */
const ofRoutes: ReadonlySet<string> = new Set(['GET', 'getStaticPaths', 'onRequest']);

const files = listTracked('src', 'site').filter((file) => file.endsWith('.ts'));

test('no two exported functions have one name', () => {
  const places = new Map<string, Set<string>>();
  for (const file of files.filter((one) => !frozen.test(one) && !standIns.includes(one))) {
    for (const name of exportedFunctions(readFileSync(join(root, file), 'utf8'))) {
      if (!ofRoutes.has(name)) places.set(name, (places.get(name) ?? new Set()).add(file));
    }
  }
  expect(places.size).toBeGreaterThan(1000);
  expect([...places].filter(([, held]) => held.size > 1)).toEqual([]);
});

test('the functions of a text are found, however they are written', () => {
  const text = `export function a() {}\nexport const b = async (x: number) => x;
export const c = 1;\nfunction d() {}\nexport async function* e() {}`;
  expect(exportedFunctions(text)).toEqual(['a', 'b', 'e']);
});

test('no two rooms of a layer have nearly one name', () => {
  const rooms = new Set(files.filter((file) => file.startsWith('src/')).flatMap(foldersOf));
  expect(nearlyOne([...rooms])).toEqual([]);
});

test.each([
  [['src/a/find', 'src/a/text/findings'], ['src/a/find, src/a/text/findings']],
  [['src/a/versions', 'src/a/version'], ['src/a/versions, src/a/version']],
  [['src/a/compare', 'src/a/comparing'], ['src/a/compare, src/a/comparing']],
  [['src/a/words', 'src/b/wording', 'src/a/x/words'], []],
  [['src/a/version-1', 'src/a/version-2', 'src/a/data', 'src/a/data-subjects'], []],
])('of %j these are nearly one: %j', (rooms, found) => {
  expect(nearlyOne(rooms)).toEqual(found);
});

function exportedFunctions(text: string): string[] {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && ts.isArrowFunction(initializer) && ts.isIdentifier(name) ? name.text : [],
    );
  });
}

/** All folders below a layer that a file stands in. */
function foldersOf(file: string): string[] {
  const folder = dirname(file);
  return folder.split('/').length < 3 ? [] : [folder, ...foldersOf(folder)];
}

/** Rooms of one layer whose names differ by an ending alone. */
function nearlyOne(rooms: readonly string[]): string[] {
  const alike = Map.groupBy(rooms, (room) => `${room.split('/')[1]} ${stemOf(basename(room))}`);
  return [...alike.values()]
    .filter((group) => new Set(group.map((room) => basename(room))).size > 1)
    .map((group) => group.join(', '));
}

function stemOf(name: string): string {
  return name.replace(/(?:ings?|ed|es|s|e)$/u, '');
}
