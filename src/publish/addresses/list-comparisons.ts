import type { Locale } from '../../../schema/languages.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import {
  currentRevision,
  type PublishedNotice,
  type Shown,
  type SiteData,
} from '../data/site-data.ts';
import { listHistoryPages, type NoticePageKey, type StatePageKey } from './list-pages.ts';

/** The revisions of a notice that can be compared in a language, in the order they were published. */
export function comparableRevisions(notice: PublishedNotice, locale: Locale): RevisionSummary[] {
  return notice.history.filter(({ languages }) => languages.includes(locale));
}

/** Whether a notice has two revisions to compare in a language. */
export function isComparable(notice: PublishedNotice, locale: Locale): boolean {
  return comparableRevisions(notice, locale).length > 1;
}

/** The pages that compare any two revisions of a notice in a language. */
export function listComparePages(data: SiteData): NoticePageKey[] {
  return listHistoryPages(data).filter(({ notice, locale }) => isComparable(notice, locale));
}

/** Whether a revision has come into force, is not the one in force, and can be compared with it in the language. */
export function isOutdated(data: SiteData, { notice, revision }: Shown, locale: Locale): boolean {
  const current = currentRevision(data, notice);
  if (revision === null || current === undefined || revision === current) return false;
  const ids = comparableRevisions(notice, locale).map(({ id }) => id);
  const isAnnounced = notice.statuses.get(revision)?.status === 'announced';
  return ids.includes(revision) && ids.includes(current) && !isAnnounced;
}

/** The pages that tell what has changed from a revision to the one in force. */
export function listSincePages(data: SiteData): StatePageKey[] {
  return listComparePages(data).flatMap(({ notice, locale }) =>
    comparableRevisions(notice, locale)
      .map(({ id }) => ({ notice, locale, revision: id }))
      .filter((key) => isOutdated(data, key, locale)),
  );
}
