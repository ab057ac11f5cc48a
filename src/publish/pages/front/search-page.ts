import type { Locale } from '../../../../schema/languages.ts';
import { wordOf } from '../../../locale/say.ts';
import { basePath, searchHref, searchIndexFolder } from '../../addresses/addresses.ts';
import { type SiteData, searchLanguages } from '../../data/site-data.ts';
import { type Frame, frameOf } from '../frame/frame.ts';

/** What the search's script says, by name. `{n}` is a number; `asking` are the words of a question that no page answers by them. */
export type SearchWords = Readonly<
  Record<'found' | 'nothing' | 'oldOnly' | 'older' | 'asking' | 'failed' | 'more', string>
>;

export type SearchPage = {
  readonly frame: Frame;
  readonly title: string;
  /** The folder of the index, on the host. */
  readonly indexHref: string;
  readonly words: SearchWords;
};

/** The search over the notices in one language; old revisions are found where the reader asks for them. */
export function searchPage(data: SiteData, locale: Locale): SearchPage {
  const languages = searchLanguages(data);
  const title = wordOf('searchTitle', locale);
  return {
    frame: frameOf(data, {
      title,
      locale,
      canonical: searchHref(data.site, locale),
      // A page of results is no page to find.
      noindex: true,
      languages: new Map(languages.map((language) => [language, searchHref(data.site, language)])),
    }),
    title,
    indexHref: `${basePath(data.site)}${searchIndexFolder}/`,
    words: {
      found: wordOf('searchFound', locale),
      nothing: wordOf('searchNothing', locale),
      oldOnly: wordOf('searchOldOnly', locale),
      older: wordOf('searchOlder', locale),
      asking: wordOf('searchAsking', locale),
      failed: wordOf('searchFailed', locale),
      more: wordOf('searchMore', locale),
    },
  };
}
