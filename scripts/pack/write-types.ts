import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const exported = ['src/exports/check.d.ts', 'src/exports/redline.d.ts', 'schema/schemas.d.ts'];

/** Writes the types of what is exported, and of what these name; TypeScript itself would write those of every module. */
export function writeTypes(root: string, folder: string): void {
  const all = mkdtempSync(join(tmpdir(), 'seloste-types-'));
  try {
    declare(root, all);
    const files = new Set<string>();
    for (const file of exported) collect(join(all, file), files);
    for (const file of files) {
      const copy = join(folder, relative(all, file));
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, withTabs(readFileSync(file, 'utf8')));
    }
  } finally {
    rmSync(all, { recursive: true });
  }
}

/** Types of schemas are nested deeply: four spaces a step are a fifth of what they weigh. */
function withTabs(types: string): string {
  return types.replace(/^(?: {4})+/gmu, (steps) => '\t'.repeat(steps.length / 4));
}

function declare(root: string, outDir: string): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--outDir', outDir, '--rootDir', root];
  const project = join(root, 'scripts/pack/tsconfig.json');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', project, ...options]);
  if (status !== 0) throw new Error(`Cannot write the types:\n${stdout}`);
}

/** Adds a file and those that it imports. */
function collect(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/['"](\.[^'"\n]*)\.ts['"]/gu)) {
    collect(join(dirname(file), `${path}.d.ts`), files);
  }
}
