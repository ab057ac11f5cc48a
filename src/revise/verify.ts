import type { LedgerEntry } from '../../schema/ledger.ts';
import { revisionIdPattern } from '../../schema/revision.ts';
import { noticesFolder } from '../content/load-project.ts';
import { startOf } from '../content/place.ts';
import { noSections, type SectionsRead } from '../content/read-section.ts';
import type { Files } from '../files/files.ts';
import { type LedgerFile, readLedger } from './ledger.ts';
import { knownWith } from './revision-content.ts';
import { verifyChain } from './verify-chain.ts';
import { verifyEvents } from './verify-events.ts';
import type { VerifyProblem } from './verify-problem.ts';
import { verifyRevision } from './verify-revision.ts';

/**
 * Everything about the released revisions of a notice that is not as it was released: a changed byte, a
 * missing or an extra file, an inserted or a removed revision, a broken chain. Taking away the last
 * revision together with its entry, or changing the last entry where it is no release, can only
 * be seen against an earlier state (`verifyAgainst`). `read` gets the sections for whoever reads them next.
 */
export function verifyNotice(
  files: Files,
  notice: string,
  read: SectionsRead = noSections(),
): VerifyProblem[] {
  const folder = `${noticesFolder}/${notice}`;
  const ledger = readLedger(files, folder);
  const entries = files
    .list(`${folder}/revisions`)
    .filter(({ name }) => `${folder}/revisions/${name}` !== ledger.file);
  const revisions = entries.filter(isRevision).map(({ name }) => name);
  const misnamed = entries
    .filter((entry) => !isRevision(entry))
    .map(({ name }) => problemIn(notice, `${folder}/revisions/${name}`, 'revision-misnamed', null));
  const isMissing = !ledger.exists && revisions.length > 0;
  const missing = isMissing ? [problemIn(notice, ledger.file, 'ledger-missing', null)] : [];
  const chain = verifyChain(ledger, notice);
  // What an unreadable ledger says of the revisions is not known.
  const isReadable = ledger.problems.length === 0;
  const releases = releasesIn(ledger);
  // What does not follow from the entries before it cannot be judged by them.
  const isWhole = isReadable && chain.length === 0;
  const events = isWhole ? verifyEvents(files, folder, notice, ledger) : [];
  const presence = isReadable ? verifyPresence(releases, notice, folder, revisions) : [];
  const known = knownWith(read);
  const frozen = revisions.flatMap((revision) =>
    verifyRevision(
      files,
      `${folder}/revisions/${revision}`,
      { notice, revision },
      releases.get(revision),
      known,
    ),
  );
  return [...missing, ...chain, ...events, ...presence, ...misnamed, ...frozen];
}

/** What is wrong with the released revisions of all notices; `read` gets their sections by notice. */
export function verifyProject(
  files: Files,
  read: Map<string, SectionsRead> = new Map(),
): VerifyProblem[] {
  return noticesIn(files).flatMap((notice) => {
    const sections = noSections();
    read.set(notice, sections);
    return verifyNotice(files, notice, sections);
  });
}

/** The notices of a tree, by their folders. */
export function noticesIn(files: Files): string[] {
  return files
    .list(noticesFolder)
    .filter(({ kind }) => kind === 'folder')
    .map(({ name }) => name);
}

function isRevision({ name, kind }: { name: string; kind: string }): boolean {
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
