import type { LedgerEntry } from '../../../schema/ledger.ts';
import { loadDraft } from '../../content/load-draft.ts';
import { loadRevision, type NoticeFolder } from '../../content/load-project.ts';
import type { NoticeState } from '../../content/notice.ts';
import type { Files } from '../../files/files.ts';
import { neighbours } from '../../revise/history.ts';
import { readLedger } from '../../revise/ledger.ts';
import { loadHistory } from '../../revise/load-history.ts';

/** A notice as it stands in one state of the project. */
export type Side = { files: Files; notice: NoticeFolder };

/** The two states of a notice that readers would compare; `undefined` where one cannot be read. */
export type TwoStates = { before: NoticeState | undefined; after: NoticeState | undefined };

/** The entries of the ledger that came with a change. */
export function newEntries(old: Side | undefined, young: Side | undefined): readonly LedgerEntry[] {
  const entriesOf = (side: Side | undefined) =>
    side ? readLedger(side.files, side.notice.folder).lines.map(({ entry }) => entry) : [];
  return entriesOf(young).slice(entriesOf(old).length);
}

/**
 * What is compared: where a revision was released with the change, it and the one before it, which is what readers meet;
 * else the draft before and after.
 */
export function statesOfChange(old: Side, young: Side, entries: readonly LedgerEntry[]): TwoStates {
  const { files, notice } = young;
  const released = entries.findLast(({ type }) => type === 'released')?.revision;
  if (released !== undefined) {
    const { history } = loadHistory(files, notice.id);
    const { predecessor } = neighbours(history, released);
    const load = (revision: string) => loadRevision(files, notice.id, revision).state;
    if (predecessor) return { before: load(predecessor.id), after: load(released) };
  }
  return { before: loadDraft(old.files, old.notice), after: loadDraft(files, notice) };
}
