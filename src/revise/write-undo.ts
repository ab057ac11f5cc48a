import { randomUUID } from 'node:crypto';
import { lstatSync, rmSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesOnDisk } from '../files/disk.ts';
import { workPrefix } from '../files/files.ts';
import {
  isLedgerCopy,
  isWorkFolder,
  pendingLedger,
  placedFrom,
  revisionOfWork,
  undoneLedger,
} from './interrupted.ts';
import { readLedger } from './ledger.ts';
import { flushFolder, isCode, move, refuseOutside } from './write-durable.ts';

/**
 * Undoes what releases of a notice left that never came to their entry in the ledger, and takes away all else that they
 * left. Gives the revisions whose folders were taken away. What the ledger has is never touched, nor a folder that
 * no release is seen to have put there. A release that is at work this moment is undone too, and finds that out.
 */
export function undoInterrupted(root: string, noticeFolder: string): string[] {
  const revisions = join(root, noticeFolder, 'revisions');
  if (!exists(revisions)) return [];
  refuseOutside(root, revisions);
  const names = namesIn(root, noticeFolder);
  for (const name of names.filter(isLedgerCopy)) remove(join(revisions, name));
  return undoWorks(root, noticeFolder, names.filter(isWorkFolder));
}

/** The work folders that wait for their ledger to be moved to its place. */
export function pendingWorks(root: string, noticeFolder: string): string[] {
  const revisions = join(root, noticeFolder, 'revisions');
  return namesIn(root, noticeFolder)
    .filter(isWorkFolder)
    .filter((name) => exists(join(revisions, name, pendingLedger)));
}

/** Undoes what was done in some of the work folders, in two steps: once all are stopped, their folders can be judged. */
export function undoWorks(root: string, noticeFolder: string, works: readonly string[]): string[] {
  const revisions = join(root, noticeFolder, 'revisions');
  const stopped = works.flatMap((name) => stop(revisions, name) ?? []);
  const undone = stopped.flatMap((work) => takeBack(root, noticeFolder, work) ?? []);
  for (const { path } of stopped) remove(path);
  return undone;
}

type Stopped = { path: string; revision: string | undefined; isUndone: boolean };

/**
 * Takes a work folder away from whoever works in it: under another name he finds it no more. Then the ledger in it is either
 * there, and will never be moved to its place, or has been moved already.
 */
function stop(revisions: string, name: string): Stopped | undefined {
  const revision = revisionOfWork(name);
  const path = join(revisions, workName(revision));
  if (!move(join(revisions, name), path)) return undefined;
  const isUndone =
    move(join(path, pendingLedger), join(path, undoneLedger)) || exists(join(path, undoneLedger));
  return { path, revision, isUndone };
}

/** The name of a new work folder. */
export function workName(revision: string | undefined): string {
  return [`${workPrefix}${revision ?? ''}`, randomUUID()].join(revision === undefined ? '' : '-');
}

/** Takes the folder of a revision back from its place, where the stopped release had put it there. */
function takeBack(root: string, noticeFolder: string, work: Stopped): string | undefined {
  const { path, revision, isUndone } = work;
  if (revision === undefined || !isUndone) return undefined;
  const placed = join(dirname(path), revision);
  const isTaken = isPlaced(root, noticeFolder, work) && move(placed, join(path, revision));
  if (isTaken) flushFolder(dirname(path));
  // From here on the folder only waits to be removed.
  remove(join(path, undoneLedger));
  return isTaken ? revision : undefined;
}

/** Whether a revision in its place is the one that a stopped release put there, and the ledger does not have it. */
function isPlaced(root: string, noticeFolder: string, { path, revision }: Stopped): boolean {
  const files = filesOnDisk(root);
  const placed = placedFrom(files, `${noticeFolder}/revisions`, basename(path));
  const entries = readLedger(files, noticeFolder).lines.map(({ entry }) => entry);
  return placed !== undefined && entries.every((entry) => entry.revision !== revision);
}

function namesIn(root: string, noticeFolder: string): string[] {
  return filesOnDisk(root)
    .list(`${noticeFolder}/revisions`)
    .map(({ name }) => name);
}

/** What another takes away at the same time is as good as removed. */
function remove(path: string): void {
  try {
    const isFile = lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
    if (isFile) unlinkSync(path);
    else rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
