import type { Locale } from '../../../../schema/languages.ts';
import type { Sentence } from '../../../locale/say.ts';
import { neighbours, revisionIn } from '../../../revise/history.ts';
import {
  absolute,
  feedForms,
  feedHref,
  hrefOf,
  type NoticePlace,
} from '../../addresses/addresses.ts';
import { isComparable, isOutdated } from '../../addresses/list-comparisons.ts';
import { currentLanguages, shownAtHome } from '../../addresses/list-pages.ts';
import { isLoneSample } from '../../data/sample.ts';
import {
  comparedWith,
  currentRevision,
  type PublishedNotice,
  type Shown,
  type SiteData,
  textIn,
} from '../../data/site-data.ts';
import type { HeadLink } from './frame.ts';

/** A link in the list of a notice's pages. */
export type PageLink = { readonly href: string; readonly text: Sentence };

type PageName = NoticePlace['page'];

/** The place of a page of a state, by its name. */
function placeOf(page: PageName, revision: string | null): NoticePlace {
  return page === 'revision' || page === 'changes' || page === 'since'
    ? { page, revision }
    : { page };
}

/**
 * The relations of a page: its canonical address, the notice in force, the revisions before and
 * after, the history (RFC 5829) and the privacy notice (HTML). A revision in force is canonical at
 * the notice's own address; any other at its own.
 */
export function headLinks(
  data: SiteData,
  shown: Shown,
  locale: Locale,
  page: PageName,
): { canonical: string | null; links: HeadLink[] } {
  const { notice, revision } = shown;
  const address = (language: Locale, place: NoticePlace) =>
    absolute(data.site, hrefOf(data.site, notice, language, place));
  const near = revision === null ? undefined : neighbours(notice.history, revision);
  const toRevision = (rel: string, id: string | undefined): HeadLink[] => {
    const summary = id === undefined ? undefined : revisionIn(notice.history, id);
    if (!summary?.languages.includes(locale)) return [];
    return [{ rel, href: address(locale, { page: 'revision', revision: summary.id }) }];
  };
  const home = currentLanguages(data, notice).includes(locale)
    ? [address(locale, { page: 'notice' })]
    : [];
  const isCurrent = revision !== null && revision === shownAtHome(data, notice);
  const own = placeOf(page === 'revision' && isCurrent ? 'notice' : page, revision);
  return {
    canonical: revision === null ? null : hrefOf(data.site, notice, locale, own),
    links: [
      ...home.map((href) => ({ rel: 'latest-version', href })),
      ...toRevision('predecessor-version', near?.predecessor?.id),
      ...toRevision('successor-version', near?.successor?.id),
      ...historyLink(data, notice, locale),
      ...home.map((href) => ({ rel: 'privacy-policy', href })),
      ...feedLinks(data, notice, locale),
    ],
  };
}

function historyLink(data: SiteData, notice: PublishedNotice, locale: Locale): HeadLink[] {
  if (!notice.recorded.includes(locale)) return [];
  const href = hrefOf(data.site, notice, locale, { page: 'history' });
  return [{ rel: 'version-history', href: absolute(data.site, href) }];
}

/** The feeds of the notice, where it was ever published in the language. */
function feedLinks({ site }: SiteData, notice: PublishedNotice, locale: Locale): HeadLink[] {
  if (!notice.recorded.includes(locale)) return [];
  return (['atom', 'json'] as const).map((form) => ({
    rel: 'alternate',
    href: absolute(site, feedHref(site, notice, locale, form)),
    type: feedForms[form].type,
    title: feedForms[form].name,
  }));
}

/** Whether search engines should leave a page out: whatever is not the notice in force, or the one to come. */
export function isNoindex(data: SiteData, { notice, revision }: Shown, isHome: boolean): boolean {
  if (isLoneSample(data, notice, revision)) return true;
  if (isHome) return revision !== null && isWithdrawn(notice, revision);
  if (revision === null || revision !== currentRevision(data, notice)) return true;
  return notice.statuses.get(revision)?.status !== 'in-force';
}

/** Whether a revision was withdrawn by the day the site is for. */
export function isWithdrawn(notice: PublishedNotice, revision: string): boolean {
  return notice.statuses.get(revision)?.status === 'withdrawn';
}

/** The same page in every language that has it. */
export function languagesOf(
  data: SiteData,
  { notice, revision }: Shown,
  page: PageName,
): Map<Locale, string> {
  const languages = languagesWith(data, { notice, revision }, page);
  return new Map(
    languages.map((locale) => [locale, hrefOf(data.site, notice, locale, placeOf(page, revision))]),
  );
}

function languagesWith(data: SiteData, shown: Shown, page: PageName): readonly Locale[] {
  const { notice, revision } = shown;
  switch (page) {
    case 'notice':
    case 'articles':
      return currentLanguages(data, notice);
    case 'history':
      return notice.recorded;
    case 'revision':
      return languagesOfState(shown);
    case 'changes':
      return languagesOfState({ notice, revision }).filter(
        (locale) =>
          textIn(shown, locale) !== undefined && comparedWith(data, shown, locale) !== undefined,
      );
    case 'since':
      return languagesOfState(shown).filter((locale) => isOutdated(data, shown, locale));
    case 'compare':
      return notice.recorded.filter((locale) => isComparable(notice, locale));
  }
}

function languagesOfState({ notice, revision }: Shown): Locale[] {
  if (revision === null) return [...(notice.draft?.locales ?? [])];
  return [...(revisionIn(notice.history, revision)?.languages ?? [])];
}
