import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './tracked-files.ts';

interface BiomeReport {
  readonly diagnostics: ReadonlyArray<{
    readonly category: string | null;
    readonly location: { readonly path: string };
  }>;
}

/**
 * Lints files that are nowhere in the repository by the repository's own configuration. Takes
 * text by path; returns the names of the rules that fired, by path.
 */
export function lintTree(files: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-lint-'));
  try {
    for (const name of ['biome.json', 'scripts/lint', '.gitignore']) {
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return rulesByFile(runBiome(folder), Object.keys(files));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runBiome(folder: string): BiomeReport {
  const biome = join(root, 'node_modules/.bin/biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const run = spawnSync(biome, options, { cwd: folder, encoding: 'utf8' });
  try {
    return JSON.parse(run.stdout);
  } catch {
    throw new Error(`Biome gave no report.\n${run.stdout}\n${run.stderr}`);
  }
}

function rulesByFile(report: BiomeReport, paths: readonly string[]): Map<string, Set<string>> {
  const rules = new Map(paths.map((path) => [path, new Set<string>()]));
  for (const { category, location } of report.diagnostics) {
    rules.get(location.path)?.add((category ?? '').split('/').at(-1) ?? '');
  }
  return rules;
}
