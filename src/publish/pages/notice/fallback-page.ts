import type { Locale } from '../../../../schema/languages.ts';
import { sayInLanguage } from '../../../locale/language-names.ts';
import { phrase } from '../../../locale/say.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import { isSample } from '../../data/sample.ts';
import type { Edition } from '../../data/site-data.ts';
import { showState } from '../../data/site-data.ts';
import { currentLanguages, fallbackLinks } from '../../listing/list-pages.ts';
import { frameOf } from '../frame/frame.ts';
import { type NoticePage, noticePage } from './notice-page.ts';

/**
 * The page of the notice at home for readers of a language that it is not written in: it says so, and
 * shows the notice in its source language. Search engines are sent to the page in that language.
 */
export function fallbackPage(reader: Edition): NoticePage {
  const { data, notice } = reader;
  const { home } = notice;
  const address = (locale: Locale) => hrefOf({ data, notice, locale }, { page: 'notice' });
  const shown = home && showState({ data, notice, locale: home.language }, home.id);
  if (!shown) throw new Error(`${notice.id} has no text to fall back on`);
  const page = noticePage(shown, true);
  const { locale: language } = shown;
  return {
    ...page,
    frame: frameOf(data, {
      title: page.title,
      locale: reader.locale,
      canonical: address(language),
      noindex: true,
      sample: isSample(shown),
      languages: new Map(currentLanguages(notice).map((locale) => [locale, address(locale)])),
      fallbacks: fallbackLinks(reader),
    }),
    missing: phrase('noSuchLanguage', reader.locale, { l: sayInLanguage(language, reader.locale) }),
  };
}
