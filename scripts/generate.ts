import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Generator, generators } from './generators.ts';

const root = join(import.meta.dirname, '..');
const onlyCheck = process.argv.includes('--check');

process.exitCode = await generate(generators);

/** Writes every generated file that differs, or with `--check` names it and leaves status 1. */
async function generate(list: readonly Generator[]): Promise<0 | 1> {
  if (list.length === 0) console.log('No file is generated yet: there is nothing to compare.');
  let differing = 0;
  for (const { file, write } of list) {
    const text = await write();
    if (read(file) === text) continue;
    differing += 1;
    if (onlyCheck) console.error(`${file} differs from what \`npm run generate\` writes.`);
    else writeFileSync(join(root, file), text);
  }
  console.log(`${list.length} generated files, ${differing} ${onlyCheck ? 'differ' : 'written'}.`);
  return onlyCheck && differing > 0 ? 1 : 0;
}

function read(file: string): string | undefined {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
