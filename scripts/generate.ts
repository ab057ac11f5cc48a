import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareGenerated, type Difference } from './generated/compare.ts';
import { generators } from './generators.ts';

const root = join(import.meta.dirname, '..');
const onlyCheck = process.argv.includes('--check');

process.exitCode = generate();

/** Writes every generated file that differs, or with `--check` names it and leaves status 1. */
function generate(): 0 | 1 {
  const { files, differences } = compareGenerated(generators, root);
  for (const difference of differences) {
    if (onlyCheck) console.error(describe(difference));
    else mend(difference);
  }
  console.log(
    `${files} generated files, ${differences.length} ${onlyCheck ? 'differ' : 'written'}.`,
  );
  return onlyCheck && differences.length > 0 ? 1 : 0;
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
