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
import { isLoneSample } from '../../data/sample.ts';
import type { Edition, Named, PublishedNotice } from '../../data/site-data.ts';
import { isComparable, isOutdated } from '../../listing/list-comparisons.ts';
import { currentLanguages } from '../../listing/list-pages.ts';
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
  named: Named,
  page: PageName,
): { canonical: string | null; links: HeadLink[] } {
  const { data, notice, locale, revision } = named;
  const address = (place: NoticePlace) => absolute(data.site, hrefOf(named, place));
  const near = revision === null ? undefined : neighbours(notice.history, revision);
  const toRevision = (rel: string, id: string | undefined): HeadLink[] => {
    const summary = id === undefined ? undefined : revisionIn(notice.history, id);
    if (!summary?.languages.includes(locale)) return [];
    return [{ rel, href: address({ page: 'revision', revision: summary.id }) }];
  };
  const home = currentLanguages(notice).includes(locale) ? [address({ page: 'notice' })] : [];
  const isCurrent = revision !== null && revision === notice.home?.id;
  const own = placeOf(page === 'revision' && isCurrent ? 'notice' : page, revision);
  return {
    canonical: revision === null ? null : hrefOf(named, own),
    links: [
      ...home.map((href) => ({ rel: 'latest-version', href })),
      ...toRevision('predecessor-version', near?.predecessor?.id),
      ...toRevision('successor-version', near?.successor?.id),
      ...historyLink(named),
      ...home.map((href) => ({ rel: 'privacy-policy', href })),
      ...feedLinks(named),
    ],
  };
}

function historyLink(edition: Edition): HeadLink[] {
  const { data, notice, locale } = edition;
  if (!notice.recorded.includes(locale)) return [];
  const href = hrefOf(edition, { page: 'history' });
  return [{ rel: 'version-history', href: absolute(data.site, href) }];
}

/** The feeds of the notice, where it was ever published in the language. */
function feedLinks(edition: Edition): HeadLink[] {
  const { data, notice, locale } = edition;
  if (!notice.recorded.includes(locale)) return [];
  return (['atom', 'json'] as const).map((form) => ({
    rel: 'alternate',
    href: absolute(data.site, feedHref(edition, form)),
    type: feedForms[form].type,
    title: feedForms[form].name,
  }));
}

/** Whether search engines should leave a page out: whatever is not the notice in force, or the one to come. */
export function isNoindex(named: Omit<Named, 'locale'>, isHome: boolean): boolean {
  const { notice, revision } = named;
  if (isLoneSample(named)) return true;
  if (isHome) return revision !== null && isWithdrawn(notice, revision);
  if (revision === null || revision !== notice.current?.id) return true;
  return notice.statuses.get(revision)?.status !== 'in-force';
}

/** Whether a revision was withdrawn by the day the site is for. */
export function isWithdrawn(notice: PublishedNotice, revision: string): boolean {
  return notice.statuses.get(revision)?.status === 'withdrawn';
}

/** The same page in every language that has it. */
export function languagesOf(named: Omit<Named, 'locale'>, page: PageName): Map<Locale, string> {
  const { data, notice, revision } = named;
  const place = placeOf(page, revision);
  return new Map(
    languagesWith(named, page).map((locale) => [locale, hrefOf({ data, notice, locale }, place)]),
  );
}

function languagesWith(named: Omit<Named, 'locale'>, page: PageName): readonly Locale[] {
  const { data, notice, revision } = named;
  switch (page) {
    case 'notice':
    case 'articles':
      return currentLanguages(notice);
    case 'history':
      return notice.recorded;
    case 'revision':
      return languagesOfState(named);
    case 'changes':
      return languagesOfState(named).filter(
        (locale) => notice.states.get(locale)?.get(revision)?.base !== undefined,
      );
    case 'since':
      return languagesOfState(named).filter((locale) => isOutdated({ ...named, locale }));
    case 'compare':
      return notice.recorded.filter((locale) => isComparable({ data, notice, locale }));
  }
}

function languagesOfState({ notice, revision }: Omit<Named, 'locale'>): Locale[] {
  if (revision === null) return [...(notice.draft?.locales ?? [])];
  return [...(revisionIn(notice.history, revision)?.languages ?? [])];
}
