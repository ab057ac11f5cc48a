import { revisionIdPattern } from '../../../schema/revision.ts';
import { noticesFolder } from '../../content/load-project.ts';
import { type Place, startOf } from '../../content/place.ts';
import type { State } from '../../files/tree.ts';
import { type LedgerFile, type LedgerLine, readLedger } from '../ledger.ts';
import type { VerifyCode, VerifyProblem } from '../verify-problem.ts';
import { backdatedSince } from './backdated-since.ts';
import { leafSince } from './leaf-since.ts';
import { matchEntries } from './match-entries.ts';
import { startsAsBefore } from './starts-as-before.ts';

/**
 * What was done to the entries of a notice's ledger other than to add some at its end, and which of those that were
 * added lie before what was there.
 */
export function ledgerSince(present: State, base: State, notice: string): VerifyProblem[] {
  const home = `${noticesFolder}/${notice}`;
  const earlier = readLedger(base, home);
  if (!earlier.exists || isGoneWithAll(present, base, `${home}/revisions`)) return [];
  const file = problemsOfFile(present, base, notice, earlier);
  if (file.length > 0) return file;
  const today = readLedger(present, home);
  const start = earlier.lines.findIndex(
    ({ digest }, index) => today.lines[index]?.digest !== digest,
  );
  if (start < 0) {
    const added = today.lines.slice(earlier.lines.length);
    const backdated = backdatedSince(base, notice, earlier.lines, added);
    return backdated.length > 0 ? backdated : rewrittenSince(present, base, notice, earlier.file);
  }
  return entriesSince(base, notice, earlier, today, start);
}

/** Where all revisions are gone together with their folder, each of them is named. */
function isGoneWithAll(present: State, base: State, folder: string): boolean {
  if (present.kindAt(folder) !== undefined) return false;
  return base.list(folder).some(({ name }) => revisionIdPattern.test(name));
}

/** A ledger that cannot be compared entry by entry. */
function problemsOfFile(
  present: State,
  base: State,
  notice: string,
  earlier: LedgerFile,
): VerifyProblem[] {
  const { file, lines, problems } = earlier;
  const make = (code: VerifyCode, at: Place): VerifyProblem[] => [
    { code, notice, revision: null, at, data: {} },
  ];
  if (problems.length > 0) return make('ledger-unknown-since', startOf(file));
  const difference = leafSince(present, base, file, 'file');
  if (difference && difference.code !== 'changed-since') {
    const isGone = difference.code === 'vanished-since';
    return make(isGone ? 'ledger-vanished-since' : difference.code, startOf(difference.path));
  }
  const today = readLedger(present, `${noticesFolder}/${notice}`);
  const [unreadable] = today.problems;
  if (unreadable) return make('ledger-unreadable-since', unreadable.at);
  const isEmptied = lines.length > 0 && today.lines.length === 0;
  return isEmptied ? make('ledger-vanished-since', startOf(file)) : [];
}

function entriesSince(
  base: State,
  notice: string,
  earlier: LedgerFile,
  today: LedgerFile,
  start: number,
): VerifyProblem[] {
  const { removed, changed, moved, inserted, added } = matchEntries(
    earlier.lines.slice(start),
    today.lines.slice(start),
  );
  const end = today.lines.at(-1)?.place ?? startOf(today.file);
  const here = (code: VerifyCode) => (line: LedgerLine) => entryProblem(code, notice, line);
  const found = [
    ...changed.map(here('entry-changed-since')),
    ...removed.map((line) => entryProblem('entry-removed-since', notice, line, end)),
    ...moved.map(here('entry-moved-since')),
    ...inserted.map(here('entry-inserted-since')),
  ];
  const backdated = backdatedSince(base, notice, earlier.lines, [...inserted, ...added]);
  if (found.length > 0) return [...found, ...backdated];
  // Only numbers or links differ: the first entry of which they do is to blame.
  return [...today.lines.slice(start, start + 1).map(here('entry-changed-since')), ...backdated];
}

/** The same entries in another writing: whoever only adds to a ledger leaves it as it begins. */
function rewrittenSince(
  present: State,
  base: State,
  notice: string,
  file: string,
): VerifyProblem[] {
  if (startsAsBefore(present.bytesAt(file), base.bytesAt(file))) return [];
  const code = 'ledger-rewritten-since';
  return [{ code, notice, revision: null, at: startOf(file), data: {} }];
}

function entryProblem(
  code: VerifyCode,
  notice: string,
  { entry, place }: LedgerLine,
  at: Place = place,
): VerifyProblem {
  const { seq, revision, type } = entry;
  return { code, notice, revision, at, data: { seq: String(seq), type } };
}
