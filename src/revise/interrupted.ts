import { revisionIdPattern } from '../../schema/revision.ts';
import { type Files, workPrefix } from '../files/files.ts';

/*
 * A release works in a hidden folder `.release-<revision>-<uuid>` beside the revisions:
 *
 * 1. It holds the folder of the revision, then the whole new ledger as `ledger.yaml`.
 * 2. The folder of the revision is moved to its place, then the ledger: with that, the revision is released.
 *
 * Where the ledger still lies in the work folder, nothing was released, and never will be once it is called
 * `undone.yaml`. So what a release left that was killed can be told from what somebody else put there.
 */

/** The new ledger in a work folder, and what it is called once nobody may move it to its place any more. */
export const pendingLedger = 'ledger.yaml';
export const undoneLedger = 'undone.yaml';

/** Another name for the new ledger that releases once left beside the ledger. */
const ledgerCopy = /^ledger\.yaml\.\d+$/u;

export function isWorkFolder(name: string): boolean {
  return name.startsWith(workPrefix);
}

export function isLedgerCopy(name: string): boolean {
  return ledgerCopy.test(name);
}

/** The revision that a work folder is for; `undefined` where its name does not tell. */
export function revisionOfWork(name: string): string | undefined {
  const id = name
    .slice(workPrefix.length)
    .replace(/-?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u, '');
  return revisionIdPattern.test(id) ? id : undefined;
}

/**
 * The revisions whose folders a release put in their places before it was interrupted. Whether the ledger has an entry for
 * them is for the caller to look up.
 */
export function placedByInterrupted(files: Files, revisions: string): Set<string> {
  const works = files.list(revisions).filter(({ name }) => isWorkFolder(name));
  const placed = works.flatMap(({ name }) => {
    const revision = revisionOfWork(name);
    const held = new Set(files.list(`${revisions}/${name}`).map((entry) => entry.name));
    const isPending = held.has(pendingLedger) || held.has(undoneLedger);
    return revision !== undefined && isPending && !held.has(revision) ? [revision] : [];
  });
  return new Set(placed);
}
