import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const report = join(import.meta.dirname, '../../test/check/mutations/print-report.ts');

/** Prints what the rules find in every mutant of every complete notice. The mutants belong to the tests. */
export async function measureRules(): Promise<void> {
  const { status } = spawnSync(process.execPath, [report], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
