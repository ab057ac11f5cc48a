import { phrase } from '../../../locale/say.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import type { Shown } from '../../data/site-data.ts';
import { currentLanguages, hasArticles } from '../../listing/list-pages.ts';
import type { PageLink } from '../frame/page-links.ts';
import { draftHref } from './draft-page.ts';

/** From the page of a notice: to all versions, to the articles, and to the draft where it is shown. */
export function noticeLinks(shown: Shown): PageLink[] {
  const { notice, locale, revision } = shown;
  const history = notice.history.length > 0 && {
    href: hrefOf(shown, { page: 'history' }),
    text: phrase('allVersions', locale),
  };
  const preview = revision === null ? null : draftHref(shown);
  const draft = preview !== null && { href: preview, text: phrase('draftVersion', locale) };
  const articles = hasArticles(notice) &&
    revision === notice.home?.id &&
    currentLanguages(notice).includes(locale) && {
      href: hrefOf(shown, { page: 'articles' }),
      text: phrase('articlesLink', locale),
    };
  return [history, articles, draft].filter((link) => link !== false);
}
