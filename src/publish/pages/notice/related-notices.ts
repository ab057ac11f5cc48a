import { type Locale, pickText } from '../../../../schema/languages.ts';
import { sayInLanguage } from '../../../locale/language-names.ts';
import { lowerFirst } from '../../../locale/lower-first.ts';
import { phrase, type Sentence, say } from '../../../locale/say.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import { isLoneSample } from '../../data/sample.ts';
import type { Edition } from '../../data/site-data.ts';
import { fallbackLinks } from '../../listing/list-pages.ts';

/** A notice as others refer to it, in the reader's language or openly in another. */
export type RelatedNotice = {
  readonly title: string;
  readonly audience: string | null;
  /** Its page for readers of the language, which may show it openly in another. */
  readonly href: string;
  /** The language that it can be read in. */
  readonly language: Locale;
  /** Told where that is not the reader's language. */
  readonly missing: Sentence | null;
  readonly stamp: Sentence | null;
  /** Told of a sample on a site that is none itself. */
  readonly sample: Sentence | null;
};

/** The notices that the manifest names as related. */
export function listRelated({ data, notice, locale }: Edition): RelatedNotice[] {
  return (notice.manifest.related ?? []).flatMap((id) => {
    const other = data.notices.find((candidate) => candidate.id === id);
    return other ? describeNotice({ data, notice: other, locale }) : [];
  });
}

/** A notice that can be read now; none where it has never been released. */
export function describeNotice(edition: Edition): RelatedNotice[] {
  const { data, notice, locale } = edition;
  const { home: summary } = notice;
  if (!summary) return [];
  const language = summary.languages.includes(locale) ? locale : summary.language;
  const l = sayInLanguage(language, locale);
  const home = hrefOf({ data, notice, locale: language }, { page: 'notice' });
  const audience = notice.revisions.get(summary.id)?.record.audience?.[language];
  return [
    {
      title: pickText(summary.title, language, summary.language),
      audience: audience ? say('audience', language, { x: lowerFirst(audience, language) }) : null,
      href: fallbackLinks(edition).get(locale) ?? home,
      language,
      missing: language === locale ? null : phrase('noSuchLanguage', locale, { l }),
      stamp: phrase('stamp', locale, { d: { day: summary.published } }),
      sample: isLoneSample({ data, notice, revision: summary.id })
        ? phrase('sample', locale)
        : null,
    },
  ];
}
