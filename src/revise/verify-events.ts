import { type RevisionRecord, RevisionRecordSchema } from '../../schema/revision.ts';
import { readYamlFile } from '../content/read-yaml-file.ts';
import type { Files } from '../files/files.ts';
import { findBreaches } from './breaches.ts';
import type { LedgerFile } from './ledger.ts';
import { recordName } from './verify-files.ts';
import type { VerifyProblem } from './verify-problem.ts';

/** The entries of a ledger that would change what applied before they were written, or that contradict others. */
export function verifyEvents(
  files: Files,
  noticeFolder: string,
  notice: string,
  { lines }: LedgerFile,
): VerifyProblem[] {
  const records = recordsFor(files, noticeFolder, lines);
  const breaches = findBreaches(
    lines.map(({ entry }) => entry),
    records,
  );
  return lines.flatMap(({ entry, place }, index) =>
    (breaches[index] ?? []).map(({ code, data }): VerifyProblem => {
      const { seq, type, revision } = entry;
      return { code, notice, revision, at: place, data: { seq: String(seq), type, ...data } };
    }),
  );
}

/** The records by which postponements are judged: none are needed where there is no postponement. */
function recordsFor(
  files: Files,
  noticeFolder: string,
  lines: LedgerFile['lines'],
): ReadonlyMap<string, RevisionRecord> {
  const records = new Map<string, RevisionRecord>();
  if (lines.every(({ entry }) => entry.type !== 'postponed')) return records;
  for (const { entry } of lines) {
    if (entry.type !== 'released') continue;
    const file = `${noticeFolder}/revisions/${entry.revision}/${recordName}`;
    const { value } = readYamlFile(files, file, RevisionRecordSchema);
    if (value) records.set(entry.revision, value);
  }
  return records;
}
