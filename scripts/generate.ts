import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import '../src/words/ready-all.ts';
import { compareGenerated, type Difference, type Generator } from './generated/compare.ts';
import { registries } from './registries.ts';

const root = join(import.meta.dirname, '..');
const onlyCheck = process.argv.includes('--check');

const lists = generate(registries);
// Loaded now, when the registries are as they should be: the pages are made by them.
const { generators } = await import('./generators.ts');
const pages = generate(generators);
const differing = lists.differing + pages.differing;
console.log(
  `${lists.files + pages.files} generated files, ${differing} ${onlyCheck ? 'differ' : 'written'}.`,
);
process.exitCode = onlyCheck && differing > 0 ? 1 : 0;

/** Writes every file of a list that differs, or with `--check` names it. */
function generate(list: readonly Generator[]): { files: number; differing: number } {
  const { files, differences } = compareGenerated(list, root);
  for (const difference of differences) {
    if (onlyCheck) console.error(describe(difference));
    else mend(difference);
  }
  return { files, differing: differences.length };
}

function describe({ file, committed, generated }: Difference): string {
  if (committed === null) return `${file} is missing: run \`npm run generate\`.`;
  if (generated === null) return `${file} is no longer generated: run \`npm run generate\`.`;
  return `${file} differs from what \`npm run generate\` writes.`;
}

function mend({ file, generated }: Difference): void {
  const path = join(root, file);
  if (generated === null) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, generated);
}
