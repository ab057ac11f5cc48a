import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesOnDisk } from '../files/disk.ts';
import { pendingLedger } from './interrupted.ts';
import { readLedger } from './ledger.ts';
import type { ReleasePlan } from './plan-release.ts';
import type { Refusal } from './refusal.ts';
import { flushFolder, isCode, move, refuseOutside, writeNew } from './write-durable.ts';
import { pendingWorks, undoInterrupted, undoWorks, workName } from './write-undo.ts';

/** What is written of a plan: a revision's folder, where there is one to write, and the ledger with its entry. */
export type Writing = Pick<ReleasePlan, 'notice' | 'revision' | 'folder' | 'ledger'> & {
  readonly files: ReleasePlan['files'] | null;
};

/**
 * Writes a planned release below `root`: the folder of the revision, then its entry in the ledger.
 *
 * 1. Both are written to a hidden folder beside the revisions (interrupted.ts) and flushed to the disk.
 * 2. The folder gets its name in one step, so that no half revision is ever seen; one that is there
 *    is never overwritten.
 * 3. The ledger is replaced in one step: then, and not before, the revision is released.
 *
 * Where it fails before, all of it is undone; where the process dies before, the next release undoes it, as this does
 * what it finds of others. Of two at once, one goes on. What others have done since the plan was made is a refusal; what the system refuses is thrown.
 */
export function writeRelease(root: string, plan: ReleasePlan): Refusal | undefined {
  return write(root, { ...plan, files: plan.isResumed ? null : plan.files });
}

/** Writes the folder and the ledger in this way, or the ledger alone. */
export function write(root: string, plan: Writing): Refusal | undefined {
  const revisions = join(root, dirname(plan.ledger.file));
  mkdirSync(revisions, { recursive: true });
  refuseOutside(root, revisions);
  undoInterrupted(root, noticeFolder(plan));
  const work = join(revisions, workName(plan.revision));
  const undo = () => undoWorks(root, noticeFolder(plan), [basename(work)]);
  try {
    prepare(work, plan);
    const refusal = enter(root, work, plan);
    clean(refusal ? undo : () => rmSync(work, { recursive: true, force: true }));
    return refusal;
  } catch (error) {
    const isStopped = isCode(error, 'ENOENT') && !isPresent(work);
    clean(undo);
    if (!isStopped) throw error;
    return changed(plan);
  }
}

/** What fails in taking the work folder away is left to the next release: what came before must be told. */
function clean(work: () => void): void {
  try {
    work();
  } catch {
    // A work folder alone does no harm.
  }
}

/** Step 1. Each folder is made once: whoever is stopped finds it gone, and cannot make half of it anew. */
function prepare(work: string, { files, revision, ledger }: Writing): void {
  mkdirSync(work);
  if (files) {
    const home = join(work, revision);
    const folders = [home, ...foldersOf(files.keys()).map((folder) => join(home, folder))];
    for (const folder of folders) mkdirSync(folder);
    for (const [path, bytes] of files) writeNew(join(home, path), bytes);
    for (const folder of folders) flushFolder(folder);
  }
  writeNew(join(work, pendingLedger), ledger.text);
  flushFolder(work);
}

/** The folders that files lie in, those above before those below. */
function foldersOf(paths: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    const steps = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= steps.length; depth += 1) {
      folders.add(steps.slice(0, depth).join('/'));
    }
  }
  return [...folders];
}

/** Steps 2 and 3. */
function enter(root: string, work: string, plan: Writing): Refusal | undefined {
  const revisions = dirname(work);
  if (!goesFirst(root, work, plan) || !isPlannedLedger(root, plan)) return changed(plan);
  if (plan.files && !takeName(join(work, plan.revision), join(root, plan.folder))) {
    return { code: 'revision-exists', folder: plan.folder };
  }
  flushFolder(revisions);
  if (!placeLedger(root, work, plan)) return changed(plan);
  try {
    flushFolder(revisions);
  } catch {
    // The entry stands, whatever the disk says of its name.
  }
  return undefined;
}

/** Step 3; `false` where another has stopped this release. */
function placeLedger(root: string, work: string, { ledger }: Writing): boolean {
  const file = join(root, ledger.file);
  try {
    return move(join(work, pendingLedger), file);
  } catch (error) {
    // Some disks complain of what they have done.
    const stands = isPresent(file) && readFileSync(file, 'utf8') === ledger.text;
    if (!stands) throw error;
    return true;
  }
}

function isPresent(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function changed({ ledger }: Writing): Refusal {
  return { code: 'ledger-changed', file: ledger.file };
}

/**
 * Whether this is the one of several at once that goes on, by their names; it stops the others. Whoever prepares his ledger later
 * sees this one, and stops it or stands back: so no two can find the same ledger and both replace it.
 */
function goesFirst(root: string, work: string, plan: Writing): boolean {
  const notice = noticeFolder(plan);
  const own = basename(work);
  const pending = pendingWorks(root, notice);
  if (pending.some((other) => other < own)) return false;
  const later = pending.filter((other) => other > own);
  undoWorks(root, notice, later);
  return true;
}

/** Gives the folder its name; `false` where something has the name, even if it got it this moment. */
function takeName(hidden: string, target: string): boolean {
  // An empty folder would be replaced without a word.
  if (isPresent(target)) return false;
  try {
    renameSync(hidden, target);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOTDIR')) return false;
    throw error;
  }
}

function isPlannedLedger(root: string, plan: Writing): boolean {
  const present = readLedger(filesOnDisk(root), noticeFolder(plan));
  const digests = present.lines.map(({ digest }) => digest);
  return present.problems.length === 0 && digests.join() === plan.ledger.before.join();
}

function noticeFolder({ ledger }: Writing): string {
  return dirname(dirname(ledger.file));
}
