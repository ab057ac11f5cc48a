import type { RevisionSummary } from '../../revise/history.ts';
import {
  type Edition,
  type Named,
  type Shown,
  type SiteData,
  showState,
} from '../data/site-data.ts';
import { listHistoryPages } from './list-pages.ts';

/** The revisions of a notice that can be compared in a language, in the order they were published. */
export function comparableRevisions({ notice, locale }: Edition): RevisionSummary[] {
  return notice.history.filter(({ languages }) => languages.includes(locale));
}

/** Whether a notice has two revisions to compare in a language. */
export function isComparable(edition: Edition): boolean {
  return comparableRevisions(edition).length > 1;
}

/** The pages that compare any two revisions of a notice in a language. */
export function listComparePages(data: SiteData): Edition[] {
  return listHistoryPages(data).filter(isComparable);
}

/** Whether a revision has come into force, is not the one in force, and can be compared with it in the language. */
export function isOutdated(named: Named): boolean {
  const { notice, revision } = named;
  const { current } = notice;
  if (revision === null || !current || revision === current.id) return false;
  const ids = comparableRevisions(named).map(({ id }) => id);
  const isAnnounced = notice.statuses.get(revision)?.status === 'announced';
  return ids.includes(revision) && ids.includes(current.id) && !isAnnounced;
}

/** The pages that tell what has changed from a revision to the one in force. */
export function listSincePages(data: SiteData): Shown[] {
  return listComparePages(data).flatMap((edition) =>
    comparableRevisions(edition)
      .filter(({ id }) => isOutdated({ ...edition, revision: id }))
      .flatMap(({ id }) => showState(edition, id) ?? []),
  );
}
