import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs what a script needs and nothing else does, unless `name` is there already. Such packages have a lock in the
 * folder of their script, so that the project's does not carry them.
 */
export function installBeside(folder: string, name: string): void {
  if (existsSync(join(folder, 'node_modules', name))) return;
  const args = ['ci', '--prefix', folder, '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`Cannot install ${name}.`);
}
