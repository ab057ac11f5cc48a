import { RevisionRecordSchema, revisionIdPattern } from '../../schema/revision.ts';
import { readText } from '../content/read-text.ts';
import { readYamlFile } from '../content/read-yaml-file.ts';
import { type Files, workPrefix } from '../files/files.ts';
import { recordName } from './verify-files.ts';

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
 * The revisions whose folders releases put in their places before they were interrupted. Whether the ledger has an entry for
 * them is for the caller to look up.
 */
export function placedByInterrupted(files: Files, revisions: string): Set<string> {
  const works = files.list(revisions).filter(({ name }) => isWorkFolder(name));
  return new Set(works.flatMap(({ name }) => placedFrom(files, revisions, name) ?? []));
}

/** The revision that was put in its place from a work folder: its digest is in the ledger that still lies there. */
export function placedFrom(files: Files, revisions: string, work: string): string | undefined {
  const revision = revisionOfWork(work);
  const held = files.list(`${revisions}/${work}`).map(({ name }) => name);
  if (revision === undefined || held.includes(revision)) return undefined;
  const file = `${revisions}/${revision}/${recordName}`;
  const digest = readYamlFile(files, file, RevisionRecordSchema).value?.digest.value;
  const isPlanned = [pendingLedger, undoneLedger].some((name) => {
    const read = readText(files, `${revisions}/${work}/${name}`);
    return digest !== undefined && 'text' in read && read.text.includes(digest);
  });
  return isPlanned ? revision : undefined;
}

/** The revisions whose releases came to their entry and were interrupted before they cleared up: nothing lies in their folders any more. */
export function finishedByInterrupted(files: Files, revisions: string): Set<string> {
  const works = files.list(revisions).filter(({ name }) => isWorkFolder(name));
  const empty = works.filter(({ name }) => files.list(`${revisions}/${name}`).length === 0);
  return new Set(empty.flatMap(({ name }) => revisionOfWork(name) ?? []));
}
