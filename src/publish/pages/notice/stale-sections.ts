import type { Locale } from '../../../../schema/languages.ts';
import { noticeIn } from '../../../content/notice.ts';
import { sayInLanguage } from '../../../locale/language-names.ts';
import { phrase, type Sentence, say } from '../../../locale/say.ts';
import { digestBytes } from '../../../revise/digest.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import { type Shown, type SiteData, textIn } from '../../data/site-data.ts';

/**
 * Of a translation, the sections whose source text is another than the one that was translated, each
 * with what a reader is told. A section that does not name the text it translates is not judged.
 */
export function staleSections(
  data: SiteData,
  shown: Shown,
  locale: Locale,
): ReadonlyMap<string, Sentence> {
  const { notice, revision } = shown;
  const state = revision === null ? notice.draft : notice.revisions.get(revision)?.state;
  const text = textIn(shown, locale);
  const source = state && noticeIn(state, state.sourceLocale);
  if (!text || !source || source.locale === locale) return new Map();
  const page = hrefOf(data.site, notice, source.locale, { page: 'revision', revision });
  const link = say('originalSection', locale, { l: sayInLanguage(source.locale, locale) });
  return new Map(
    text.sections.flatMap(({ id, translates }) => {
      const original = source.sections.find((section) => section.id === id);
      if (!original || translates === undefined) return [];
      if (digestBytes(original.written) === translates) return [];
      const l = { href: `${page}#${id}`, text: link };
      return [[id, phrase('staleTranslation', locale, { l })] as const];
    }),
  );
}
