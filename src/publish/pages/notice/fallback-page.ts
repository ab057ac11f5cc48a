import type { Locale } from '../../../../schema/languages.ts';
import { sayInLanguage } from '../../../locale/language-names.ts';
import { phrase } from '../../../locale/say.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import { currentLanguages, fallbackLinks } from '../../addresses/list-pages.ts';
import { isSample } from '../../data/sample.ts';
import type { Shown, SiteData } from '../../data/site-data.ts';
import { frameOf } from '../frame/frame.ts';
import { type NoticePage, noticePage } from './notice-page.ts';

/**
 * The page of the notice at home for readers of a language that it is not written in: it says so, and
 * shows the notice in its source language. Search engines are sent to the page in that language.
 */
export function fallbackPage(data: SiteData, shown: Shown, reader: Locale): NoticePage {
  const { notice } = shown;
  const written = currentLanguages(data, notice);
  const record = shown.revision === null ? null : notice.revisions.get(shown.revision)?.record;
  const language = record?.language ?? notice.manifest.language;
  const page = noticePage(data, shown, language, true);
  const address = (locale: Locale) => hrefOf(data.site, notice, locale, { page: 'notice' });
  return {
    ...page,
    frame: frameOf(data, {
      title: page.title,
      locale: reader,
      canonical: address(language),
      noindex: true,
      sample: isSample(data, notice, shown.revision),
      languages: new Map(written.map((locale) => [locale, address(locale)])),
      fallbacks: fallbackLinks(data, notice),
    }),
    missing: phrase('noSuchLanguage', reader, { l: sayInLanguage(language, reader) }),
  };
}
