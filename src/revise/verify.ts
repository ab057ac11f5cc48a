import type { LedgerEntry } from '../../schema/ledger.ts';
import { revisionIdPattern } from '../../schema/revision.ts';
import { noticesFolder } from '../content/load-project.ts';
import { startOf } from '../content/place.ts';
import type { Entry, Files } from '../files/files.ts';
import { nothingKnown } from './digest-versions.ts';
import { isLedgerCopy, isWorkFolder, placedByInterrupted } from './interrupted.ts';
import { type LedgerFile, readLedger } from './ledger.ts';
import { verifyChain } from './verify-chain.ts';
import { verifyEvents } from './verify-events.ts';
import type { VerifyProblem } from './verify-problem.ts';
import { verifyRevision } from './verify-revision.ts';

/**
 * Everything about the released revisions of a notice that is not as it was released: a changed byte, a
 * missing or an extra file, an inserted or a removed revision, a broken chain. Taking away the last
 * revision together with its entry, or changing the last entry where it is no release, can only
 * be seen against an earlier state (`verifyAgainst`).
 */
export function verifyNotice(files: Files, notice: string): VerifyProblem[] {
  const folder = `${noticesFolder}/${notice}`;
  const home = `${folder}/revisions`;
  const ledger = readLedger(files, folder);
  const entries = files
    .list(home)
    .filter(({ name }) => `${home}/${name}` !== ledger.file && !isWorkFolder(name));
  const chain = verifyChain(ledger, notice);
  const releases = releasesIn(ledger);
  const unfinished = unfinishedIn(files, home, ledger);
  const all = entries.filter(isRevision).map(({ name }) => name);
  const revisions = all.filter((revision) => !unfinished.has(revision));
  const isMissing = !ledger.exists && revisions.length > 0;
  const missing = isMissing ? [problemIn(notice, ledger.file, 'ledger-missing', null)] : [];
  // What an unreadable ledger says of the revisions is not known.
  const isReadable = ledger.problems.length === 0;
  // What does not follow from the entries before it cannot be judged by them.
  const isWhole = isReadable && chain.length === 0;
  const events = isWhole ? verifyEvents(files, folder, notice, ledger) : [];
  const presence = isReadable ? verifyPresence(releases, notice, folder, revisions) : [];
  const known = nothingKnown();
  const frozen = revisions.flatMap((revision) => {
    const named = { notice, revision };
    return verifyRevision(files, `${home}/${revision}`, named, releases.get(revision), known);
  });
  return [
    ...missing,
    ...chain,
    ...events,
    ...presence,
    ...[...unfinished].map((revision) =>
      problemIn(notice, `${home}/${revision}`, 'release-interrupted', revision),
    ),
    ...entries.filter((entry) => !isRevision(entry)).map((entry) => strayIn(notice, home, entry)),
    ...frozen,
  ];
}

/** The folders that an interrupted release put in their places before it came to its entry. */
function unfinishedIn(files: Files, home: string, ledger: LedgerFile): ReadonlySet<string> {
  if (ledger.problems.length > 0) return new Set();
  const entered = new Set(ledger.lines.map(({ entry }) => entry.revision));
  const present = new Set(files.list(home).map(({ name }) => name));
  const placed = [...placedByInterrupted(files, home)];
  return new Set(placed.filter((revision) => present.has(revision) && !entered.has(revision)));
}

/** What is neither the ledger nor a revision. */
function strayIn(notice: string, home: string, { name, kind }: Entry): VerifyProblem {
  const isLeft = kind === 'file' && isLedgerCopy(name);
  return problemIn(
    notice,
    `${home}/${name}`,
    isLeft ? 'release-leftover' : 'revision-misnamed',
    null,
  );
}

/** What is wrong with the released revisions of all notices. */
export function verifyProject(files: Files): VerifyProblem[] {
  return noticesIn(files).flatMap((notice) => verifyNotice(files, notice));
}

/** The notices of a tree, by their folders. */
export function noticesIn(files: Files): string[] {
  return files
    .list(noticesFolder)
    .filter(({ kind }) => kind === 'folder')
    .map(({ name }) => name);
}

function isRevision({ name, kind }: Entry): boolean {
  return kind === 'folder' && revisionIdPattern.test(name);
}

type Released = Extract<LedgerEntry, { type: 'released' }>;

/** The entry of each release, the first where there are two. */
function releasesIn(ledger: LedgerFile): Map<string, Released> {
  const released = ledger.lines
    .map(({ entry }) => entry)
    .filter((entry) => entry.type === 'released');
  return new Map(released.toReversed().map((entry) => [entry.revision, entry]));
}

/** Whether every folder has its entry, and every entry its folder. */
function verifyPresence(
  releases: ReadonlyMap<string, Released>,
  notice: string,
  folder: string,
  revisions: readonly string[],
): VerifyProblem[] {
  const inserted = revisions
    .filter((revision) => !releases.has(revision))
    .map((revision) =>
      problemIn(notice, `${folder}/revisions/${revision}`, 'revision-inserted', revision),
    );
  const present = new Set(revisions);
  const removed = [...releases.values()]
    .filter(({ revision }) => !present.has(revision))
    .map((entry) =>
      problemIn(
        notice,
        `${folder}/revisions/${entry.revision}`,
        'revision-removed',
        entry.revision,
      ),
    );
  return [...inserted, ...removed];
}

function problemIn(
  notice: string,
  file: string,
  code: VerifyProblem['code'],
  revision: string | null,
): VerifyProblem {
  return { code, notice, revision, at: startOf(file), data: {} };
}
