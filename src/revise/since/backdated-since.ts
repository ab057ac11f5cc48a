import { revisionIdPattern } from '../../../schema/revision.ts';
import { compareRevisions, noticesFolder } from '../../content/load-project.ts';
import type { State } from '../../files/tree.ts';
import type { LedgerLine } from '../ledger.ts';
import { recordedDay } from '../recorded-day.ts';
import type { VerifyProblem } from '../verify-problem.ts';

/**
 * Entries that were added since an earlier state and say that they are older than it, or do not say how old they are:
 * written down before the last day that was written down there, on no day, or the release of a day before the last release.
 */
export function backdatedSince(
  base: State,
  notice: string,
  earlier: readonly LedgerLine[],
  added: readonly LedgerLine[],
): VerifyProblem[] {
  const lastDay = earlier
    .map(({ entry }) => recordedDay(entry))
    .toSorted()
    .at(-1);
  const released = revisionsAt(base, notice);
  const lastRelease = released.toSorted(compareRevisions).at(-1);
  return added.flatMap(({ entry, place }): VerifyProblem[] => {
    const { seq, type, revision } = entry;
    const named = { notice, revision, at: place };
    const day = recordedDay(entry);
    const isBetween =
      type === 'released' &&
      lastRelease !== undefined &&
      !released.includes(revision) &&
      compareRevisions(revision, lastRelease) < 0;
    if (isBetween) {
      const data = { seq: String(seq), revision, last: lastRelease };
      return [{ code: 'release-backdated-since', ...named, data }];
    }
    // Whoever writes an entry today writes the day too: without it the entry could be of any day since then.
    if (entry.recorded === undefined) {
      return [{ code: 'entry-undated-since', ...named, data: { seq: String(seq), type } }];
    }
    if (lastDay === undefined || day >= lastDay) return [];
    const data = { seq: String(seq), type, day, last: lastDay };
    return [{ code: 'entry-backdated-since', ...named, data }];
  });
}

function revisionsAt(base: State, notice: string): string[] {
  const folders = base.list(`${noticesFolder}/${notice}/revisions`);
  return folders.map(({ name }) => name).filter((name) => revisionIdPattern.test(name));
}
