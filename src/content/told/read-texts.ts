import type { ContentLanguage } from '../../../schema/languages.ts';
import type { Files } from '../../files/files.ts';
import { readSection } from '../read-section.ts';
import { readToldFacts } from './read-told-facts.ts';
import { sentenceAbsences } from './sentence-absences.ts';
import type { ToldFacts } from './told-facts.ts';

/** Which texts of a notice there are; `language` is that of the source. */
type Texts = {
  readonly language: ContentLanguage;
  readonly languages: readonly ContentLanguage[];
  readonly sections: readonly string[];
};

/** The facts that the texts below `folder` tell, in the order of the languages. */
export function readFactsOfTexts(
  files: Files,
  folder: string,
  { language, languages, sections }: Texts,
): ReadonlyMap<ContentLanguage, ToldFacts> {
  const textsIn = (locale: ContentLanguage) =>
    sections.flatMap(
      (id) => readSection(files, `${folder}/${locale}/${id}.md`, id, locale).section ?? [],
    );
  const others = languages.filter((locale) => locale !== language);
  const texts = new Map([language, ...others].map((locale) => [locale, textsIn(locale)]));
  const absences = sentenceAbsences(texts);
  const read = (locale: ContentLanguage, source?: ToldFacts) =>
    readToldFacts(texts.get(locale) ?? [], locale, source, absences.get(locale));
  const source = read(language);
  return new Map(
    languages.map((locale) => [locale, locale === language ? source : read(locale, source)]),
  );
}
