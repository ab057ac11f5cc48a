import type { Purpose } from '../../../schema/disclosures/purposes.ts';
import type { Locale } from '../../../schema/languages.ts';
import { formerPaths } from '../../revise/recorded-paths.ts';
import { hrefOf, noticePath, segmentOf } from '../addresses/addresses.ts';
import {
  type Edition,
  type Named,
  type PublishedNotice,
  type Shown,
  type SiteData,
  showState,
  siteLanguages,
} from '../data/site-data.ts';

/** The languages in which the notice at its own address can be read. */
export function currentLanguages({ home }: PublishedNotice): readonly Locale[] {
  return home?.languages ?? [];
}

/** Every notice that can be read now, in each of its languages. */
export function listNoticePages(data: SiteData): Shown[] {
  return data.notices.flatMap((notice) => {
    const { home } = notice;
    if (!home) return [];
    return home.languages.flatMap((locale) => showState({ data, notice, locale }, home.id) ?? []);
  });
}

/** Every notice that can be read now, in each language of the site that it is not written in. */
export function listFallbackPages(data: SiteData): Edition[] {
  return data.notices.flatMap((notice) =>
    notice.home ? missingLanguages(data, notice).map((locale) => ({ data, notice, locale })) : [],
  );
}

/** The languages of the site that the notice at home is not written in. */
function missingLanguages(data: SiteData, notice: PublishedNotice): Locale[] {
  const written = currentLanguages(notice);
  return siteLanguages(data).filter((locale) => !written.includes(locale));
}

/** Where a notice is shown openly in another language, by the reader's language. */
export function fallbackLinks({ data, notice }: Omit<Edition, 'locale'>): Map<Locale, string> {
  const missing = missingLanguages(data, notice);
  return new Map(
    missing.map((locale) => [locale, hrefOf({ data, notice, locale }, { page: 'notice' })]),
  );
}

/** The notices at home that were released through the checker: of an archived one facts are our annotation. */
export function listArticlesPages(data: SiteData): Shown[] {
  return listNoticePages(data).filter(({ notice }) => hasArticles(notice));
}

/** Each purpose of those notices: what is told of it may stand beside a form. */
export function listPurposes(data: SiteData): { shown: Shown; purpose: Purpose }[] {
  return listArticlesPages(data).flatMap((shown) =>
    (shown.text.facts.purposes ?? []).map((purpose) => ({ shown, purpose })),
  );
}

/** Whether the notice at home was released through the checker. */
export function hasArticles({ home }: PublishedNotice): boolean {
  return home?.standing === 'gated';
}

/** Every history, in each language that any of its revisions is in. */
export function listHistoryPages(data: SiteData): Edition[] {
  return data.notices.flatMap((notice) =>
    notice.recorded.map((locale) => ({ data, notice, locale })),
  );
}

/** Every revision in each of its languages, and the drafts where they are shown, readable or not. */
export function listRevisionPages(data: SiteData): Named[] {
  return data.notices.flatMap((notice) => [
    ...notice.history.flatMap(({ id, languages }) =>
      languages.map((locale) => ({ data, notice, locale, revision: id })),
    ),
    ...(notice.draft?.locales ?? []).map((locale) => ({ data, notice, locale, revision: null })),
  ]);
}

/** Every state that has one before it in its language. */
export function listChangesPages(data: SiteData): Shown[] {
  return listRevisionPages(data).flatMap((named) => {
    const shown = showState(named, named.revision);
    return shown?.base ? [shown] : [];
  });
}

/**
 * The variable parts of a page's address, and of those that it had under earlier paths of the notice: for files that
 * are found at each of them.
 */
export function everyParams(page: Edition | Named): ReturnType<typeof paramsOf>[] {
  const now = paramsOf(page);
  const former = formerPaths(page.notice.paths, page.locale);
  return [now, ...former.map((notice) => ({ ...now, notice }))];
}

/** The variable parts of a page's address. */
export function paramsOf(page: Edition | Named): {
  locale: string;
  notice: string;
  revision?: string;
} {
  const home = { locale: page.locale, notice: noticePath(page) };
  return 'revision' in page ? { ...home, revision: segmentOf(page.revision) } : home;
}
