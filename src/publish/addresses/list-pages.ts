import type { Locale } from '../../../schema/languages.ts';
import { revisionIn } from '../../revise/history.ts';
import {
  comparedWith,
  currentRevision,
  type PublishedNotice,
  type SiteData,
  siteLanguages,
  textIn,
} from '../data/site-data.ts';
import { hrefOf, noticePath, segmentOf } from './addresses.ts';

/** A page of a notice in one language. `revision` is `null` for the draft. */
export type NoticePageKey = {
  readonly notice: PublishedNotice;
  readonly locale: Locale;
};
export type StatePageKey = NoticePageKey & { readonly revision: string | null };

/** The languages in which a notice in force can be read. */
export function currentLanguages(data: SiteData, notice: PublishedNotice): Locale[] {
  const id = shownAtHome(data, notice);
  const record = id === undefined ? undefined : notice.revisions.get(id)?.record;
  return record ? [...record.languages] : [];
}

/**
 * The revision that stands at the notice's own address: the one in force; without any, the first that is
 * announced; or else the last, though it was withdrawn.
 */
export function shownAtHome(data: SiteData, notice: PublishedNotice): string | undefined {
  const current = currentRevision(data, notice);
  if (current !== undefined) return current;
  const isAnnounced = (id: string) => notice.statuses.get(id)?.status === 'announced';
  return (notice.history.find(({ id }) => isAnnounced(id)) ?? notice.history.at(-1))?.id;
}

/** Every notice that can be read now, in each of its languages. */
export function listNoticePages(data: SiteData): StatePageKey[] {
  return data.notices.flatMap((notice) => {
    const revision = shownAtHome(data, notice);
    if (revision === undefined) return [];
    return currentLanguages(data, notice).map((locale) => ({ notice, locale, revision }));
  });
}

/** Every notice that can be read now, in each language of the site that it is not written in. */
export function listFallbackPages(data: SiteData): StatePageKey[] {
  return data.notices.flatMap((notice) => {
    const revision = shownAtHome(data, notice);
    if (revision === undefined) return [];
    return missingLanguages(data, notice).map((locale) => ({ notice, locale, revision }));
  });
}

/** The languages of the site that the notice at home is not written in. */
function missingLanguages(data: SiteData, notice: PublishedNotice): Locale[] {
  const written = currentLanguages(data, notice);
  return siteLanguages(data).filter((locale) => !written.includes(locale));
}

/** Where a notice is shown openly in another language, by the reader's language. */
export function fallbackLinks(data: SiteData, notice: PublishedNotice): Map<Locale, string> {
  const missing = missingLanguages(data, notice);
  return new Map(
    missing.map((locale) => [locale, hrefOf(data.site, notice, locale, { page: 'notice' })]),
  );
}

/** The notices at home that were released through the checker: of an archived one facts are our annotation. */
export function listArticlesPages(data: SiteData): NoticePageKey[] {
  return data.notices.flatMap((notice) =>
    hasArticles(data, notice)
      ? currentLanguages(data, notice).map((locale) => ({ notice, locale }))
      : [],
  );
}

/** Whether the notice at home was released through the checker. */
export function hasArticles(data: SiteData, notice: PublishedNotice): boolean {
  const id = shownAtHome(data, notice);
  return id !== undefined && revisionIn(notice.history, id)?.standing === 'gated';
}

/** Every history, in each language that any of its revisions is in. */
export function listHistoryPages(data: SiteData): NoticePageKey[] {
  return data.notices.flatMap((notice) => notice.recorded.map((locale) => ({ notice, locale })));
}

/** Every revision in each of its languages, and the drafts where they are shown. */
export function listRevisionPages(data: SiteData): StatePageKey[] {
  return data.notices.flatMap((notice) => [
    ...notice.history.flatMap(({ id, languages }) =>
      languages.map((locale) => ({ notice, locale, revision: id })),
    ),
    ...(notice.draft?.locales ?? []).map((locale) => ({ notice, locale, revision: null })),
  ]);
}

/** Every state that has one before it in its language. */
export function listChangesPages(data: SiteData): StatePageKey[] {
  return listRevisionPages(data).filter(
    (key) =>
      textIn(key, key.locale) !== undefined && comparedWith(data, key, key.locale) !== undefined,
  );
}

/**
 * The variable parts of a page's address, and of those that it had under earlier paths of the notice: for files that
 * are found at each of them.
 */
export function everyParams(key: NoticePageKey | StatePageKey): ReturnType<typeof paramsOf>[] {
  const now = paramsOf(key);
  const former = key.notice.paths.former[key.locale];
  return [now, ...former.map((notice) => ({ ...now, notice }))];
}

/** The variable parts of a page's address. */
export function paramsOf(key: NoticePageKey | StatePageKey): {
  locale: string;
  notice: string;
  revision?: string;
} {
  const home = { locale: key.locale, notice: noticePath(key.notice, key.locale) };
  return 'revision' in key ? { ...home, revision: segmentOf(key.revision) } : home;
}
