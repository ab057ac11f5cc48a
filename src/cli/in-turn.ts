import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAtWork, ownOwner, readOwner } from './build-owner.ts';
import { hasCode } from './has-code.ts';

/** How long a lock may stand that does not tell whose it is, in milliseconds: it is being written. */
const grace = 2000;

/** Does a short work on the folders in `home` while no other build does. */
export async function inTurn(home: string, work: () => void): Promise<void> {
  const lock = join(home, '.seloste-swap');
  while (!take(lock)) {
    if (isLeft(lock)) takeAway(lock);
    else await setTimeout(20);
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, JSON.stringify(ownOwner()), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    rmSync(lock, { force: true });
    throw error;
  }
}

function isLeft(lock: string): boolean {
  const owner = readOwner(lock);
  if (owner) return !isAtWork(owner, lock);
  const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? {};
  return mtimeMs !== undefined && Date.now() - mtimeMs > grace;
}

/** Of several that find it left, one renames it; the others find it gone. */
function takeAway(lock: string): void {
  const own = `${lock}-${process.pid}`;
  try {
    renameSync(lock, own);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  rmSync(own, { force: true });
}
