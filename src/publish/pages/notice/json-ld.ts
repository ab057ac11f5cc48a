import { type Locale, pickText } from '../../../../schema/languages.ts';
import { revisionIn } from '../../../revise/history.ts';
import { absolute, basePath, hrefOf } from '../../addresses/addresses.ts';
import { isSample } from '../../data/sample.ts';
import { type Shown, type SiteData, textIn } from '../../data/site-data.ts';
import { lastRecorded } from '../../record/recorded-days.ts';

/**
 * What a page tells machines of its revision: a schema.org `WebPage` that is a `DigitalDocument`, with its
 * version and dates. schema.org has no type for a privacy notice. JSON for a `<script>` element: no `<` is
 * in it. `null` for a draft.
 */
export function jsonLdText(data: SiteData, shown: Shown, locale: Locale): string | null {
  const { site } = data;
  const { notice, revision } = shown;
  const summary = revision === null ? undefined : revisionIn(notice.history, revision);
  if (!summary) return null;
  const inLanguage = (language: Locale) =>
    absolute(site, hrefOf(site, notice, language, { page: 'revision', revision: summary.id }));
  const others = summary.languages.filter((language) => language !== locale).map(inLanguage);
  const controller = textIn(shown, locale)?.facts.controller?.name;
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
    creativeWorkStatus: isSample(data, notice, summary.id)
      ? 'sample'
      : notice.statuses.get(summary.id)?.status,
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
