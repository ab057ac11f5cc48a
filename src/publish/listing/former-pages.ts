import { currentPath, formerPaths } from '../../revise/recorded-paths.ts';
import { basePath, belowNotice, type NoticePlace } from '../addresses/addresses.ts';
import type { Edition, SiteData } from '../data/site-data.ts';
import { listComparePages, listSincePages } from './list-comparisons.ts';
import {
  listArticlesPages,
  listChangesPages,
  listFallbackPages,
  listHistoryPages,
  listNoticePages,
  listRevisionPages,
} from './list-pages.ts';

/** An address that a page of a notice had under an earlier path, and the page. */
export type FormerPage = Edition & {
  /** The earlier path of the notice. */
  readonly path: string;
  readonly place: NoticePlace;
};

/** Every page of a released notice under each path that the notice had before. */
export function listFormerPages(data: SiteData): FormerPage[] {
  return [...pagesAtHome(data), ...pagesOfRevisions(data)].flatMap((page) =>
    formerPaths(page.notice.paths, page.locale).map((path) => ({ ...page, path })),
  );
}

type CurrentPage = Omit<FormerPage, 'path'>;

function pagesAtHome(data: SiteData): CurrentPage[] {
  const at =
    (place: NoticePlace) =>
    ({ notice, locale }: Edition): CurrentPage => ({ data, notice, locale, place });
  return [
    ...[...listNoticePages(data), ...listFallbackPages(data)].map(at({ page: 'notice' })),
    ...listHistoryPages(data).map(at({ page: 'history' })),
    ...listComparePages(data).map(at({ page: 'compare' })),
    ...listArticlesPages(data).map(at({ page: 'articles' })),
  ];
}

function pagesOfRevisions(data: SiteData): CurrentPage[] {
  const lists = {
    revision: listRevisionPages(data),
    changes: listChangesPages(data),
    since: listSincePages(data),
  };
  return (['revision', 'changes', 'since'] as const).flatMap((page) =>
    lists[page].flatMap(({ notice, locale, revision }) =>
      // A draft has never stood anywhere.
      revision === null ? [] : [{ data, notice, locale, place: { page, revision } }],
    ),
  );
}

/** What follows the language in the address of a former page: `old-path/2019-08-12/changes`. */
export function restOf({ path, place }: FormerPage): string {
  return `${path}/${belowNotice(place)}`.replace(/\/$/u, '');
}

/** The address on the host that a page had before. */
export function formerHref(former: FormerPage): string {
  return `${basePath(former.data.site)}${former.locale}/${restOf(former)}/`;
}

/** A folder of the host that has become another one, each with a slash at its end. */
export type MovedFolder = { readonly from: string; readonly to: string };

/** The folders that notices had before, and those that they have now. */
export function listMovedFolders(data: SiteData): MovedFolder[] {
  const base = basePath(data.site);
  const homes = [...listHistoryPages(data), ...listFallbackPages(data)];
  const moved = homes.flatMap(({ notice, locale }) =>
    formerPaths(notice.paths, locale).map((path) => ({
      from: `${base}${locale}/${path}/`,
      to: `${base}${locale}/${currentPath(notice.paths, locale)}/`,
    })),
  );
  return [...new Map(moved.map((folder) => [folder.from, folder])).values()];
}
