import type { Locale } from '../../schema/languages.ts';
import type { Site } from '../../schema/site.ts';
import type { PublishedNotice } from './site-data.ts';

/** The pages that a notice has in a language, by the last part of their address. */
export type NoticePlace =
  | { readonly page: 'notice' }
  | { readonly page: 'history' }
  | { readonly page: 'revision'; readonly revision: string | null }
  | { readonly page: 'changes'; readonly revision: string | null };

/** The folder of the site on its host: `/`, or `/privacy/` for `https://x.example/privacy`. */
export function basePath(site: Site): string {
  return new URL(site.baseUrl).pathname.replace(/\/*$/u, '/');
}

/** The last part of a notice's address in a language; its id where the manifest gives none. */
export function noticePath(notice: PublishedNotice, locale: Locale): string {
  return notice.manifest.path[locale] ?? notice.id;
}

/** The address of a page on its host: `/fi/yksityishenkilot/2019-08-12/changes/`. */
export function hrefOf(
  site: Site,
  notice: PublishedNotice,
  locale: Locale,
  place: NoticePlace,
): string {
  const home = `${basePath(site)}${locale}/${noticePath(notice, locale)}/`;
  switch (place.page) {
    case 'notice':
      return home;
    case 'history':
      return `${home}history/`;
    case 'revision':
      return `${home}${segmentOf(place.revision)}/`;
    case 'changes':
      return `${home}${segmentOf(place.revision)}/changes/`;
  }
}

/** The forms that a notice's feed has: their files, media types and names. */
export const feedForms = {
  atom: { file: 'feed.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;
export type FeedForm = keyof typeof feedForms;

/** The address of a notice's feed in a language: `/fi/yksityishenkilot/feed.xml`. */
export function feedHref(
  site: Site,
  notice: PublishedNotice,
  locale: Locale,
  form: FeedForm,
): string {
  return `${hrefOf(site, notice, locale, { page: 'notice' })}${feedForms[form].file}`;
}

/** How a state is called in an address; the draft has no day. */
export function segmentOf(revision: string | null): string {
  return revision ?? 'draft';
}

/** The folder that the figures of a state are served from. */
export function figuresHref(
  site: Site,
  notice: PublishedNotice,
  locale: Locale,
  revision: string | null,
): string {
  return `${hrefOf(site, notice, locale, { page: 'revision', revision })}figures/`;
}

/** An address on the host as a whole address. */
export function absolute(site: Site, href: string): string {
  return new URL(href, site.baseUrl).href;
}
