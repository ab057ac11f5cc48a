import type { NoticeFolder } from '../../content/load-project.ts';
import { type History, type RevisionSummary, revisionIn, standsOn } from '../../revise/history.ts';
import { cannot } from '../cannot.ts';
import { pickRevision } from '../pick-revision.ts';

type Asked = {
  readonly revision: string | undefined;
  readonly since: string | undefined;
  readonly now: string;
};

/** Which change people are told of. */
export type PickedChange = {
  readonly summary: RevisionSummary;
  readonly since: string | null;
  /** A revision that was released after it and stands: people may have to be told of that one instead. */
  readonly later: string | undefined;
};

/**
 * The change that a revision makes, by default the last one. Of a first revision, an archived and a withdrawn one there is nothing
 * to tell: the command cannot do its work.
 */
export function pickChange(
  folder: NoticeFolder,
  history: History,
  { revision: name, since, now }: Asked,
): PickedChange {
  const revision = pickRevision(folder, name ?? folder.revisions.at(-1));
  const summary = revisionIn(history, revision);
  if (!summary) throw new Error(`no ${revision} in ${folder.id}`);
  const about = { revision, notice: folder.id };
  const place = history.indexOf(summary);
  if (place === 0) throw cannot('announce-first', about);
  if (summary.standing === 'archived') throw cannot('announce-archived', about);
  if (!standsOn(summary, now)) throw cannot('announce-withdrawn', about);
  const earlier = history.slice(0, place).map(({ id }) => id);
  if (since !== undefined && !earlier.includes(since)) {
    throw cannot('announce-since', { ...about, found: since, list: earlier.join(', ') });
  }
  const later = history.slice(place + 1).findLast((other) => standsOn(other, now));
  return { summary, since: since ?? null, later: later?.id };
}
