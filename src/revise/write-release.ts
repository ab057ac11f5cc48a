import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReleasePlan } from './plan-release.ts';
import type { Refusal } from './refusal.ts';
import { isPlannedLedger, refuseOutside, writeLedger } from './write-ledger.ts';

/**
 * Writes a planned release below `root`: the folder of the revision, then its entry in the ledger.
 *
 * 1. The files are written to a hidden folder beside the others and flushed to the disk.
 * 2. The folder gets its name in one step, so that no half revision is ever seen; one that is there
 *    is never overwritten.
 * 3. The ledger is replaced in one step. Where that fails, the folder is taken away again; where the
 *    process dies in between, `verify` names the folder and the same release completes it.
 *
 * What others have done since the plan was made is a refusal; what the system refuses is thrown.
 */
export function writeRelease(root: string, plan: ReleasePlan): Refusal | undefined {
  const { ledger } = plan;
  if (!isPlannedLedger(root, ledger)) return { code: 'ledger-changed', file: ledger.file };
  if (plan.isResumed) return writeLedger(root, ledger);
  if (!placeFolder(root, plan)) return { code: 'revision-exists', folder: plan.folder };
  try {
    const refusal = writeLedger(root, ledger);
    if (refusal) removeFolder(root, plan);
    return refusal;
  } catch (error) {
    removeFolder(root, plan);
    throw error;
  }
}

/** Steps 1 and 2. `false`, and nothing written, where something has the name already. */
export function placeFolder(root: string, { folder, files }: ReleasePlan): boolean {
  const target = join(root, folder);
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  refuseOutside(root, parent);
  const hidden = join(parent, `.release-${randomUUID()}`);
  try {
    for (const [path, bytes] of files) writeNew(join(hidden, path), bytes);
    if (!takeName(hidden, target)) return false;
    flushFolder(parent);
    return true;
  } finally {
    rmSync(hidden, { recursive: true, force: true });
  }
}

/** Renames a folder; `false` where something has the name, even if it got it this moment. */
function takeName(hidden: string, target: string): boolean {
  // An empty folder would be replaced without a word.
  if (lstatSync(target, { throwIfNoEntry: false })) return false;
  try {
    renameSync(hidden, target);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOTDIR')) return false;
    throw error;
  }
}

function removeFolder(root: string, { folder }: ReleasePlan): void {
  rmSync(join(root, folder), { recursive: true, force: true });
}

function writeNew(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a new name last through a crash; where folders cannot be opened (Windows), there is no need. */
function flushFolder(path: string): void {
  let folder: number;
  try {
    folder = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(folder);
  } catch {
    return;
  } finally {
    closeSync(folder);
  }
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
