import type { ContentLanguage } from '../../../schema/languages.ts';
import type { Files } from '../../files/files.ts';
import type { Problem } from '../problem.ts';
import { readSection, type SectionSource } from '../read-section.ts';
import { resolveTexts } from '../shared/resolve-texts.ts';
import { nothingShared, type SharedEntries } from '../shared/shared-entries.ts';
import { readToldFacts } from './read-told-facts.ts';
import { sentenceAbsences } from './sentence-absences.ts';
import type { ToldFacts } from './told-facts.ts';

/** Which texts of a notice there are; `language` is that of the source. */
type Texts = {
  readonly language: ContentLanguage;
  readonly languages: readonly ContentLanguage[];
  readonly sections: readonly string[];
};

/** The facts that the texts below `folder` tell beside what they take of `shared` by `use`, in the order of the languages. */
export function readFactsOfTexts(
  files: Files,
  folder: string,
  { language, languages, sections }: Texts,
  shared: SharedEntries = nothingShared,
): ReadonlyMap<ContentLanguage, ToldFacts> {
  const textsIn = (locale: ContentLanguage) =>
    sections.flatMap(
      (id) => readSection(files, `${folder}/${locale}/${id}.md`, id, locale).section ?? [],
    );
  const others = languages.filter((locale) => locale !== language);
  const written = new Map(
    [language, ...others].map((locale) => [locale, unproblematic(textsIn(locale))]),
  );
  const resolved = resolveTexts(written, language, shared);
  const texts = new Map([...resolved.texts].map(([locale, one]) => [locale, one.sections]));
  const absences = sentenceAbsences(texts);
  const read = (locale: ContentLanguage, source?: ToldFacts) =>
    readToldFacts(texts.get(locale) ?? [], locale, source, absences.get(locale));
  const source = read(language);
  return new Map(
    languages.map((locale) => [locale, locale === language ? source : read(locale, source)]),
  );
}

/** What is wrong with texts is told where they are read as a draft. */
function unproblematic(sections: SectionSource[]): {
  sections: SectionSource[];
  problems: Problem[];
} {
  return { sections, problems: [] };
}
