import type { Locale } from '../../../../schema/languages.ts';
import { phrase } from '../../../locale/say.ts';
import { revisionIn } from '../../../revise/history.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import { currentLanguages, hasArticles, shownAtHome } from '../../addresses/list-pages.ts';
import { comparedWith, type Shown, type SiteData } from '../../data/site-data.ts';
import type { PageLink } from '../frame/page-links.ts';
import { draftHref } from './draft-page.ts';

/** From the page of a notice: to what changed, to all versions, to the articles, and to the draft where it is shown. */
export function noticeLinks(data: SiteData, shown: Shown, locale: Locale): PageLink[] {
  const { notice, revision } = shown;
  const before = comparedWith(data, shown, locale);
  const since = before === undefined ? undefined : revisionIn(notice.history, before);
  const changes = since && {
    href: hrefOf(data.site, notice, locale, { page: 'changes', revision }),
    text: phrase('since', locale, { d: { day: since.published } }),
  };
  const history = notice.history.length > 0 && {
    href: hrefOf(data.site, notice, locale, { page: 'history' }),
    text: phrase('allVersions', locale),
  };
  const preview = revision === null ? null : draftHref(data, notice, locale);
  const draft = preview !== null && { href: preview, text: phrase('draftVersion', locale) };
  const articles = hasArticles(data, notice) &&
    revision === shownAtHome(data, notice) &&
    currentLanguages(data, notice).includes(locale) && {
      href: hrefOf(data.site, notice, locale, { page: 'articles' }),
      text: phrase('articlesLink', locale),
    };
  return [changes, history, articles, draft].filter((link) => link !== false && link !== undefined);
}
