import type { LedgerEntry } from '../../schema/ledger.ts';
import { type RevisionRecord, RevisionRecordSchema } from '../../schema/revision.ts';
import { noticesFolder } from '../content/load-project.ts';
import type { Problem } from '../content/problem.ts';
import { readYamlFile } from '../content/read-yaml-file.ts';
import type { Files } from '../files/files.ts';
import { findBreaches } from './breaches.ts';
import { readEarlierFrame } from './earlier-frame.ts';
import { buildHistory, type History } from './history.ts';
import { type LedgerFile, readLedger } from './ledger.ts';

export type LoadedHistory = {
  history: History;
  records: ReadonlyMap<string, RevisionRecord>;
  ledger: LedgerFile;
  /** What could not be read. Whether anything was changed is for `verifyNotice`. */
  problems: Problem[];
};

/** Reads the ledger of a notice and the records of the revisions that it says were released. */
export function loadHistory(files: Files, notice: string): LoadedHistory {
  const folder = `${noticesFolder}/${notice}`;
  const ledger = readLedger(files, folder);
  const problems = [...ledger.problems];
  const records = new Map<string, RevisionRecord>();
  const entries = ledger.lines.map(({ entry }) => entry);
  for (const { type, revision } of entries) {
    if (type !== 'released' || records.has(revision)) continue;
    const file = `${folder}/revisions/${revision}/revision.yaml`;
    const record = readYamlFile(files, file, RevisionRecordSchema);
    problems.push(...record.problems);
    if (record.value) records.set(revision, record.value);
  }
  const earlier = readEarlierFrame(files, folder);
  problems.push(...earlier.problems);
  return {
    history: buildHistory(records, lawfulEntries(entries, records), earlier.frame),
    records,
    ledger,
    problems,
  };
}

/**
 * The entries without withdrawals and postponements that could not have been made as they stand, such as one of a day
 * before it was written: `verify` names them, and they change nothing of what applied when.
 */
function lawfulEntries(
  entries: readonly LedgerEntry[],
  records: ReadonlyMap<string, RevisionRecord>,
): readonly LedgerEntry[] {
  const isTurn = ({ type }: LedgerEntry) => type === 'withdrawn' || type === 'postponed';
  if (!entries.some(isTurn)) return entries;
  const breaches = findBreaches(entries, records);
  return entries.filter((entry, index) => !isTurn(entry) || breaches[index]?.length === 0);
}
