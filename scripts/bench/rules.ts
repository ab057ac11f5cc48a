import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const report = join(root, 'test/check/mutations/print-report.ts');
/** The words of all languages, before anything of the report is loaded. */
const words = pathToFileURL(join(root, 'src/words/ready-all.ts')).href;

/** Prints what the rules find in every mutant of every complete notice. The mutants belong to the tests. */
export async function measureRules(): Promise<void> {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['--import', words, report], { stdio: 'inherit' });
  process.stdout.write(`\n${Math.round((performance.now() - start) / 1000)} s\n`);
  process.exitCode = status ?? 1;
}
