import { type Locale, pickText } from '../../../../schema/languages.ts';
import { absolute, basePath, hrefOf } from '../../addresses/addresses.ts';
import { isSample } from '../../data/sample.ts';
import type { Shown } from '../../data/site-data.ts';
import { lastRecorded } from '../../record/recorded-days.ts';

/**
 * What a page tells machines of its revision: a schema.org `WebPage` that is a `DigitalDocument`, with its
 * version and dates. schema.org has no type for a privacy notice. JSON for a `<script>` element: no `<` is
 * in it. `null` for a draft.
 */
export function jsonLdText(shown: Shown): string | null {
  const { data, notice, locale, summary } = shown;
  const { site } = data;
  if (!summary) return null;
  const inLanguage = (language: Locale) =>
    absolute(
      site,
      hrefOf({ data, notice, locale: language }, { page: 'revision', revision: summary.id }),
    );
  const others = summary.languages.filter((language) => language !== locale).map(inLanguage);
  const controller = shown.text.facts.controller?.name;
  const document = {
    '@context': 'https://schema.org',
    '@type': ['WebPage', 'DigitalDocument'],
    '@id': inLanguage(locale),
    url: inLanguage(locale),
    name: summary.title[locale],
    inLanguage: locale,
    version: summary.id,
    datePublished: summary.published,
    dateModified: lastRecorded(summary, data.now),
    creativeWorkStatus: isSample(shown) ? 'sample' : notice.statuses.get(summary.id)?.status,
    ...(locale === summary.language
      ? { workTranslation: others }
      : { translationOfWork: inLanguage(summary.language) }),
    // The facts of an archived revision are an annotation, no part of what was published.
    ...(controller && summary.standing === 'gated'
      ? { publisher: { '@type': 'Organization', name: controller } }
      : {}),
    isPartOf: {
      '@type': 'WebSite',
      name: pickText(site.title, locale, site.language),
      url: absolute(site, basePath(site)),
    },
  };
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}
