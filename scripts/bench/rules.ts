import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const report = join(import.meta.dirname, '../../test/check/mutations/print-report.ts');

/** Prints what the rules find in every mutant of every complete notice. The mutants belong to the tests. */
export async function measureRules(): Promise<void> {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [report], { stdio: 'inherit' });
  process.stdout.write(`\n${Math.round((performance.now() - start) / 1000)} s\n`);
  process.exitCode = status ?? 1;
}
