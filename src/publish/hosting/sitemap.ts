import type { Locale } from '../../../schema/languages.ts';
import { element, xmlText } from '../../escape/xml.ts';
import { absolute, basePath, hrefOf } from '../addresses/addresses.ts';
import { isLoneSample } from '../data/sample.ts';
import type { Edition, Shown, SiteData } from '../data/site-data.ts';
import { listArticlesPages, listHistoryPages, listNoticePages } from '../listing/list-pages.ts';
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
  const notices = listNoticePages(data).filter((shown) => !isNoindex(shown, true));
  const articles = listArticlesPages(data).filter((shown) => !isLoneSample(shown));
  const histories = listHistoryPages(data).filter(
    (edition) => !isLoneSample({ ...edition, revision: edition.notice.home?.id ?? null }),
  );
  const pages = [
    ...notices.map((shown) => pageOf(shown, 'notice', changedAtHome(shown))),
    ...articles.map((shown) => pageOf(shown, 'articles', changedAtHome(shown))),
    ...histories.map((edition) => pageOf(edition, 'history', changedInHistory(edition))),
  ];
  const changed = latest(pages.map((page) => page.changed));
  return [{ href: basePath(data.site), changed, alternates: new Map() }, ...pages];
}

function pageOf(
  { data, notice, locale }: Edition,
  page: 'notice' | 'articles' | 'history',
  changed: string | undefined,
): SitemapPage {
  return {
    href: hrefOf({ data, notice, locale }, { page }),
    changed,
    alternates: languagesOf({ data, notice, revision: null }, page),
  };
}

/**
 * A revision comes to the notice's own address on the day it takes effect; one that is only announced
 * stands there where it is the first.
 */
function changedAtHome({ data, summary }: Shown): string | undefined {
  if (!summary) return undefined;
  const { from, published, errata, postponements } = summary;
  const shownFrom = from !== null && from <= data.now ? from : published;
  return latest([shownFrom, ...[...errata, ...postponements].map(({ date }) => date)]);
}

/** A history changes with every release and every event. */
function changedInHistory({ data, notice }: Edition): string | undefined {
  return latest(notice.history.map((summary) => lastRecorded(summary, data.now)));
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
