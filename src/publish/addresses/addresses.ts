import type { Locale } from '../../../schema/languages.ts';
import type { Site } from '../../../schema/site.ts';
import type { NoticePaths } from '../../revise/recorded-paths.ts';
import { currentPath } from '../../revise/recorded-paths.ts';

/** A notice of a site in one language, as far as addresses go. */
export type Addressed = {
  readonly data: { readonly site: Site };
  readonly notice: { readonly paths: NoticePaths };
  readonly locale: Locale;
};

/** The pages that a notice has in a language, by the last part of their address. */
export type NoticePlace =
  | { readonly page: 'notice' }
  | { readonly page: 'history' }
  | { readonly page: 'revision'; readonly revision: string | null }
  | { readonly page: 'changes'; readonly revision: string | null }
  /** What has changed from a revision to the one in force. */
  | { readonly page: 'since'; readonly revision: string | null }
  | { readonly page: 'compare' }
  /** Where each article is answered. */
  | { readonly page: 'articles' };

/** The folder of the site on its host: `/`, or `/privacy/` for `https://x.example/privacy`. */
export function basePath(site: Site): string {
  return new URL(site.baseUrl).pathname.replace(/\/*$/u, '/');
}

/** The last part of a notice's address in a language. */
export function noticePath({ notice, locale }: Addressed): string {
  return currentPath(notice.paths, locale);
}

/** The address of a page on its host: `/fi/yksityishenkilot/2019-08-12/changes/`. */
export function hrefOf(of: Addressed, place: NoticePlace): string {
  return `${basePath(of.data.site)}${of.locale}/${noticePath(of)}/${belowNotice(place)}`;
}

/** The part of a page's address that follows the notice's own: `2019-08-12/changes/`. */
export function belowNotice(place: NoticePlace): string {
  switch (place.page) {
    case 'notice':
      return '';
    case 'history':
      return 'history/';
    case 'revision':
      return `${segmentOf(place.revision)}/`;
    case 'changes':
      return `${segmentOf(place.revision)}/changes/`;
    case 'since':
      return `${segmentOf(place.revision)}/since/`;
    case 'compare':
      return 'compare/';
    case 'articles':
      return 'articles/';
  }
}

/** The address of the packed history, which the page that compares any two revisions reads. */
export function packedHistoryHref(of: Addressed): string {
  return `${hrefOf(of, { page: 'notice' })}history.json`;
}

/** The forms that a notice's feed has: their files, media types and names. */
export const feedForms = {
  atom: { file: 'feed.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;
export type FeedForm = keyof typeof feedForms;

/** The address of a notice's feed in a language: `/fi/yksityishenkilot/feed.xml`. */
export function feedHref(of: Addressed, form: FeedForm): string {
  return `${hrefOf(of, { page: 'notice' })}${feedForms[form].file}`;
}

/** The article of a state alone, to be put into another page, beside the page of the state. */
export const fragmentFile = 'fragment.html';

/** The folder of the articles that tell of one purpose each, below the notice's own address. */
export const fragmentFolder = 'fragment';

/** The folder of the search below a language's; no notice may have it as its path (schema/notice.ts). */
export const searchFolder = 'search';

/** The address of the search in a language: `/fi/search/`. */
export function searchHref(site: Site, locale: Locale): string {
  return `${basePath(site)}${locale}/${searchFolder}/`;
}

/** The folder of the search index, below the site's own address. */
export const searchIndexFolder = 'pagefind';

/** How a state is called in an address; the draft has no day. */
export function segmentOf(revision: string | null): string {
  return revision ?? 'draft';
}

/** The folder that the figures of a state are served from. */
export function figuresHref(of: Addressed, revision: string | null): string {
  return `${hrefOf(of, { page: 'revision', revision })}figures/`;
}

/** An address on the host as a whole address. */
export function absolute(site: Site, href: string): string {
  return new URL(href, site.baseUrl).href;
}
