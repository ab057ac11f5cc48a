import { realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { noticesFolder } from '../content/load-project.ts';
import { filesOnDisk } from '../files/disk.ts';
import { type LedgerChange, readLedger } from './ledger.ts';
import type { Refusal } from './refusal.ts';

/** Thrown when something would be written out of the project, through a symbolic link. */
export class OutsideRootError extends Error {}

/** Whether the ledger on disk is still the one that a change was planned for. */
export function isPlannedLedger(root: string, { notice, before }: LedgerChange): boolean {
  const present = readLedger(filesOnDisk(root), `${noticesFolder}/${notice}`);
  const digests = present.lines.map(({ digest }) => digest);
  return present.problems.length === 0 && digests.join() === before.join();
}

/**
 * Replaces the ledger in one step: whoever reads it finds the old one or the new one, whole. A ledger that has
 * changed since the plan is left as it is, which is a refusal; what the system refuses is thrown.
 */
export function writeLedger(root: string, change: LedgerChange): Refusal | undefined {
  const file = join(root, change.file);
  refuseOutside(root, dirname(file));
  if (!isPlannedLedger(root, change)) return { code: 'ledger-changed', file: change.file };
  writeFileAtomic.sync(file, change.text);
  return undefined;
}

/** Throws where a folder, seen through links, is not below the root. */
export function refuseOutside(root: string, folder: string): void {
  const real = realpathSync(folder);
  if (real.startsWith(realpathSync(root) + sep)) return;
  throw new OutsideRootError(`${folder} leads out of the project, to ${real}`);
}
