import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { noticesFolder } from '../content/load-project.ts';
import { filesOnDisk } from '../files/disk.ts';
import { pendingLedger } from './interrupted.ts';
import { type LedgerChange, readLedger } from './ledger.ts';
import type { Refusal } from './refusal.ts';
import { flushFolder, isCode, move, refuseOutside, writeNew } from './write-durable.ts';
import { pendingWorks, undoInterrupted, undoWorks, workName } from './write-undo.ts';

/** What comes with an entry of a ledger: the folder of a revision, where there is one to write. */
export type Writing = {
  readonly ledger: LedgerChange;
  readonly folder?: {
    readonly revision: string;
    /** Relative to the root. */
    readonly path: string;
    /** Path in the folder to bytes. */
    readonly files: ReadonlyMap<string, Uint8Array>;
  };
};

/**
 * Replaces a ledger below `root` with one that has an entry more, and puts the folder that comes with it in its place.
 *
 * 1. Both are written to a hidden folder beside the revisions (interrupted.ts) and flushed to the disk.
 * 2. The folder gets its name in one step, so that no half revision is ever seen; one that is there
 *    is never overwritten.
 * 3. The ledger is replaced in one step: then, and not before, the entry stands.
 *
 * Where it fails before, all of it is undone; where the process dies before, the next writing undoes it, as this does
 * with what it finds. Of two at once, one goes on. What others have done since the plan was made is a refusal;
 * what the system refuses is thrown.
 */
export function writeEntry(root: string, writing: Writing): Refusal | undefined {
  const { ledger, folder } = writing;
  const revisions = join(root, dirname(ledger.file));
  mkdirSync(revisions, { recursive: true });
  refuseOutside(root, revisions);
  undoInterrupted(root, noticeFolder(ledger));
  const work = join(revisions, workName(folder?.revision));
  const undo = () => undoWorks(root, noticeFolder(ledger), [basename(work)]);
  try {
    prepare(work, writing);
    const refusal = enter(root, work, writing);
    clean(refusal ? undo : () => rmSync(work, { recursive: true, force: true }));
    return refusal;
  } catch (error) {
    const isStopped = isCode(error, 'ENOENT') && !isPresent(work);
    clean(undo);
    if (!isStopped) throw error;
    return changed(ledger);
  }
}

/** What fails in taking the work folder away is left to the next writing: what came before must be told. */
function clean(work: () => void): void {
  try {
    work();
  } catch {
    // A work folder alone does no harm.
  }
}

/** Step 1. Each folder is made once: whoever is stopped finds it gone, and cannot make half of it anew. */
function prepare(work: string, { folder, ledger }: Writing): void {
  mkdirSync(work);
  if (folder) {
    const home = join(work, folder.revision);
    const folders = [home, ...foldersOf(folder.files.keys()).map((path) => join(home, path))];
    for (const path of folders) mkdirSync(path);
    for (const [path, bytes] of folder.files) writeNew(join(home, path), bytes);
    for (const path of folders) flushFolder(path);
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
function enter(root: string, work: string, { folder, ledger }: Writing): Refusal | undefined {
  const revisions = dirname(work);
  if (!goesFirst(root, work, ledger) || !isPlannedLedger(root, ledger)) return changed(ledger);
  if (folder && !takeName(join(work, folder.revision), join(root, folder.path))) {
    return { code: 'revision-exists', folder: folder.path };
  }
  flushFolder(revisions);
  if (!placeLedger(root, work, ledger)) return changed(ledger);
  try {
    flushFolder(revisions);
  } catch {
    // The entry stands, whatever the disk says of its name.
  }
  return undefined;
}

/**
 * Whether this is the one of several at once that goes on, by their names; it stops the others. Whoever prepares a ledger
 * later sees this one, and stops it or stands back: so no two can find the same ledger and both replace it.
 */
function goesFirst(root: string, work: string, ledger: LedgerChange): boolean {
  const notice = noticeFolder(ledger);
  const own = basename(work);
  const pending = pendingWorks(root, notice);
  if (pending.some((other) => other < own)) return false;
  undoWorks(
    root,
    notice,
    pending.filter((other) => other > own),
  );
  return true;
}

function isPlannedLedger(root: string, ledger: LedgerChange): boolean {
  const present = readLedger(filesOnDisk(root), noticeFolder(ledger));
  const digests = present.lines.map(({ digest }) => digest);
  return present.problems.length === 0 && digests.join() === ledger.before.join();
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

/** Step 3; `false` where another has stopped this one. */
function placeLedger(root: string, work: string, ledger: LedgerChange): boolean {
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

function changed({ file }: LedgerChange): Refusal {
  return { code: 'ledger-changed', file };
}

function noticeFolder({ notice }: LedgerChange): string {
  return `${noticesFolder}/${notice}`;
}
