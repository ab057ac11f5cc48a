import { revisionIdPattern } from '../../schema/revision.ts';
import { noticesFolder } from '../content/load-project.ts';
import { startOf } from '../content/place.ts';
import type { Files } from '../files/files.ts';
import { digestBytes } from './digest.ts';
import { readLedger } from './ledger.ts';
import { noticesIn } from './verify.ts';
import { listFrozen } from './verify-files.ts';
import type { VerifyProblem } from './verify-problem.ts';

/**
 * What has changed in the revisions that were released in an earlier state, such as a Git commit:
 * a file that differs or has vanished, a ledger whose beginning is not the earlier one. What has been
 * added since is for `verifyNotice` to judge.
 */
export function verifyAgainst(files: Files, base: Files): VerifyProblem[] {
  return noticesIn(base).flatMap((notice) => [
    ...ledgerSince(files, base, notice),
    ...revisionsSince(files, base, notice),
  ]);
}

function ledgerSince(files: Files, base: Files, notice: string): VerifyProblem[] {
  const folder = `${noticesFolder}/${notice}`;
  const earlier = readLedger(base, folder);
  const present = readLedger(files, folder);
  const index = earlier.lines.findIndex(
    (line, position) => present.lines[position]?.digest !== line.digest,
  );
  const line = earlier.lines[index];
  if (!line) return [];
  const { revision, seq, type } = line.entry;
  const at = present.lines[index]?.place ?? startOf(present.file);
  return [{ code: 'entry-changed-since', notice, revision, at, data: { seq: String(seq), type } }];
}

function revisionsSince(files: Files, base: Files, notice: string): VerifyProblem[] {
  const folder = `${noticesFolder}/${notice}/revisions`;
  const revisions = base.list(folder).filter(({ name }) => revisionIdPattern.test(name));
  return revisions.flatMap(({ name: revision }): VerifyProblem[] => {
    const frozen = `${folder}/${revision}`;
    if (files.list(frozen).length === 0) {
      return [{ code: 'vanished-since', notice, revision, at: startOf(frozen), data: {} }];
    }
    return listFrozen(base, frozen).flatMap((path) =>
      fileSince(files, base, `${frozen}/${path}`, { notice, revision }),
    );
  });
}

function fileSince(
  files: Files,
  base: Files,
  file: string,
  named: { notice: string; revision: string },
): VerifyProblem[] {
  const earlier = base.read(file);
  if (!earlier.ok) return [];
  const present = files.read(file);
  if (!present.ok) return [{ code: 'vanished-since', ...named, at: startOf(file), data: {} }];
  if (digestBytes(present.bytes) === digestBytes(earlier.bytes)) return [];
  return [{ code: 'changed-since', ...named, at: startOf(file), data: {} }];
}
