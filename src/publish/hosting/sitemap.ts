import type { Locale } from '../../../schema/languages.ts';
import { element, xmlText } from '../../escape/xml.ts';
import { revisionIn } from '../../revise/history.ts';
import { absolute, basePath, hrefOf, type NoticePlace } from '../addresses/addresses.ts';
import {
  listArticlesPages,
  listHistoryPages,
  listNoticePages,
  shownAtHome,
} from '../addresses/list-pages.ts';
import { isLoneSample } from '../data/sample.ts';
import type { PublishedNotice, SiteData } from '../data/site-data.ts';
import { isNoindex, languagesOf } from '../pages/frame/page-links.ts';
import { lastRecorded } from '../record/recorded-days.ts';

/** The file of the site's map, below the site's own address. */
export const sitemapFile = 'sitemap.xml';

/** A page that may be indexed: its address, its last change and the same page in other languages. */
type SitemapPage = {
  readonly href: string;
  /** The day its text last changed, `YYYY-MM-DD`; `undefined` where no record tells. */
  readonly changed: string | undefined;
  readonly alternates: ReadonlyMap<Locale, string>;
};

/**
 * The site's map by the Sitemap protocol 0.9, with the languages of each page. It has the pages that may
 * be indexed: the notices in force, where their articles are told, their histories and the front page. Days come from the records.
 */
export function sitemapText(data: SiteData): string {
  const names = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  const pages = sitemapPages(data).map(({ href, changed, alternates }) =>
    element(
      'url',
      {},
      element('loc', {}, absolute(data.site, href)),
      ...(changed === undefined ? [] : [element('lastmod', {}, changed)]),
      ...(alternates.size < 2 ? [] : [...alternates]).map(([hreflang, other]) =>
        element('xhtml:link', { rel: 'alternate', hreflang, href: absolute(data.site, other) }),
      ),
    ),
  );
  return xmlText(element('urlset', names, ...pages));
}

function sitemapPages(data: SiteData): SitemapPage[] {
  const notices = listNoticePages(data)
    .filter((key) => !isNoindex(data, key, true))
    .map(({ notice, locale }) => pageAtHome(data, notice, locale, 'notice'));
  const articles = listArticlesPages(data)
    .filter(({ notice }) => !isLoneSample(data, notice, shownAtHome(data, notice) ?? null))
    .map(({ notice, locale }) => pageAtHome(data, notice, locale, 'articles'));
  const histories = listHistoryPages(data)
    .filter(({ notice }) => !isLoneSample(data, notice, shownAtHome(data, notice) ?? null))
    .map(({ notice, locale }) =>
      pageOf(data, notice, locale, { page: 'history' }, changedInHistory(data, notice)),
    );
  const pages = [...notices, ...articles, ...histories];
  const changed = latest(pages.map((page) => page.changed));
  return [{ href: basePath(data.site), changed, alternates: new Map() }, ...pages];
}

/** A page that tells of the revision at the notice's own address. */
function pageAtHome(
  data: SiteData,
  notice: PublishedNotice,
  locale: Locale,
  page: 'notice' | 'articles',
): SitemapPage {
  return pageOf(data, notice, locale, { page }, changedAtHome(data, notice));
}

function pageOf(
  data: SiteData,
  notice: PublishedNotice,
  locale: Locale,
  place: Extract<NoticePlace, { page: 'notice' | 'articles' | 'history' }>,
  changed: string | undefined,
): SitemapPage {
  return {
    href: hrefOf(data.site, notice, locale, place),
    changed,
    alternates: languagesOf(data, { notice, revision: null }, place.page),
  };
}

/**
 * A revision comes to the notice's own address on the day it takes effect; one that is only announced
 * stands there where it is the first.
 */
function changedAtHome(data: SiteData, notice: PublishedNotice): string | undefined {
  const revision = shownAtHome(data, notice);
  const summary = revision === undefined ? undefined : revisionIn(notice.history, revision);
  if (!summary) return undefined;
  const { from, published, errata, postponements } = summary;
  const shownFrom = from !== null && from <= data.now ? from : published;
  return latest([shownFrom, ...[...errata, ...postponements].map(({ date }) => date)]);
}

/** A history changes with every release and every event. */
function changedInHistory({ now }: SiteData, { history }: PublishedNotice): string | undefined {
  return latest(history.map((summary) => lastRecorded(summary, now)));
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
