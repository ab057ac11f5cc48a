import { type Locale, pickText } from '../../../../schema/languages.ts';
import { capitalise } from '../../../locale/capitalise.ts';
import { sayInLanguage } from '../../../locale/language-names.ts';
import { phrase, type Sentence, wordOf } from '../../../locale/say.ts';
import { voiceOf } from '../../../words/speech.ts';
import { basePath } from '../../addresses/addresses.ts';
import { type SiteData, siteLanguages } from '../../data/site-data.ts';
import { type Frame, frameOf } from '../frame/frame.ts';
import { draftHref } from '../notice/draft-page.ts';
import { describeNotice, type RelatedNotice } from '../notice/related-notices.ts';

/** The notices of the site in one language. */
export type HomeLanguage = {
  readonly locale: Locale;
  readonly name: string;
  readonly title: string;
  readonly sample: Sentence | null;
  readonly notices: readonly RelatedNotice[];
  readonly drafts: readonly { readonly href: string; readonly title: string }[];
};

export type HomePage = { readonly frame: Frame; readonly languages: readonly HomeLanguage[] };

/** The front page: every language, and in each every notice, openly in another where it must be. */
export function homePage(data: SiteData): HomePage {
  const { site } = data;
  return {
    frame: frameOf(data, {
      title: pickText(site.title, site.language),
      locale: site.language,
      canonical: basePath(site),
    }),
    languages: siteLanguages(data).map((locale) => ({
      locale,
      name: capitalise(sayInLanguage(locale, locale)),
      title: pickText(site.title, locale, site.language),
      // Above all of it the page says so in its own words.
      sample:
        site.sample && voiceOf(locale) !== voiceOf(site.language) ? phrase('sample', locale) : null,
      notices: data.notices.flatMap((notice) => describeNotice({ data, notice, locale })),
      drafts: data.notices.flatMap((notice) => {
        const href = draftHref({ data, notice, locale });
        const title = pickText(notice.manifest.title, locale, notice.manifest.language);
        return href ? [{ href, title: `${wordOf('draftVersion', locale)}: ${title}` }] : [];
      }),
    })),
  };
}

/** What is told in each language where an address has no page. */
export type MissingPage = {
  readonly frame: Frame;
  readonly languages: readonly {
    readonly locale: Locale;
    readonly title: string;
    readonly text: string;
    readonly home: string;
  }[];
};

/** The page for addresses without a page. */
export function missingPage(data: SiteData): MissingPage {
  const { language } = data.site;
  return {
    frame: frameOf(data, {
      title: wordOf('notFoundTitle', language),
      locale: language,
      canonical: null,
      noindex: true,
    }),
    languages: onceASpeech(siteLanguages(data)).map((locale) => ({
      locale,
      title: wordOf('notFoundTitle', locale),
      text: wordOf('notFound', locale),
      home: wordOf('frontPage', locale),
    })),
  };
}

/** Languages that borrow the same words say the same: the first of them says it. */
function onceASpeech(languages: readonly Locale[]): Locale[] {
  return [...new Map(languages.toReversed().map((one) => [voiceOf(one), one])).values()].reverse();
}
