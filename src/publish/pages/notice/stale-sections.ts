import { sayInLanguage } from '../../../locale/language-names.ts';
import { phrase, type Sentence, say } from '../../../locale/say.ts';
import { digestBytes } from '../../../revise/digest.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import { type Shown, stateIn } from '../../data/site-data.ts';

/**
 * Of a translation, the sections whose source text is another than the one that was translated, each
 * with what a reader is told. A section that does not name the text it translates is not judged.
 */
export function staleSections(shown: Shown): ReadonlyMap<string, Sentence> {
  const { locale, revision, text } = shown;
  const original = { ...shown, locale: text.sourceLocale };
  const source = stateIn(original, revision)?.text;
  if (!source || source.locale === locale) return new Map();
  const page = hrefOf(original, { page: 'revision', revision });
  const link = say('originalSection', locale, { l: sayInLanguage(source.locale, locale) });
  return new Map(
    text.sections.flatMap(({ id, translates }) => {
      const translated = source.sections.find((section) => section.id === id);
      if (!translated || translates === undefined) return [];
      if (digestBytes(translated.written) === translates) return [];
      const l = { href: `${page}#${id}`, text: link };
      return [[id, phrase('staleTranslation', locale, { l })] as const];
    }),
  );
}
