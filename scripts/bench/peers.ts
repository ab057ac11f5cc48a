import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the peers that benchmarks measure beside Seloste, unless `peer` is there already. They have a lock of their own,
 * so that the project's does not carry them.
 */
export function installPeers(peer: string): void {
  if (existsSync(join(import.meta.dirname, 'node_modules', peer))) return;
  const prefix = ['ci', '--prefix', import.meta.dirname, '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', prefix, { stdio: 'inherit' });
  if (status !== 0) throw new Error('Cannot install the peers of the benchmark.');
}
