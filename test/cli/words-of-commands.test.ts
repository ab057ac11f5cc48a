import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from '../../scripts/layers/imports-of.ts';
import { commands } from '../../src/cli/commands.ts';

const root = join(import.meta.dirname, '../..');
const imports = new Map<string, readonly string[]>();

/** What a file of ours imports, dynamic imports too, without what it only takes types of. */
function importedBy(file: string): readonly string[] {
  const known = imports.get(file);
  if (known) return known;
  const text = readFileSync(join(root, file), 'utf8').replace(/^import type [^;]*;$/gmu, '');
  const found = importsOf(file, text)
    .filter((name) => /^\.\.?\/.*\.ts$/u.test(name))
    .map((name) => normalize(join(file, '..', name)));
  imports.set(file, found);
  return found;
}

function reaches(start: string, wanted: string): boolean {
  const seen = new Set([start]);
  for (const file of seen) for (const next of importedBy(file)) seen.add(next);
  return seen.has(wanted);
}

// Tests have all languages ready, so that none would notice.
test.each(Object.entries(commands))('%s has the words ready that it uses', (name, { words }) => {
  const readsProse = reaches(`src/cli/${name}.ts`, 'src/words/every-claims.ts');
  expect(readsProse ? ['claims', 'own'] : [undefined, 'own']).toContain(words);
});
