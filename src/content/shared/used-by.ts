import type { ContentLanguage } from '../../../schema/languages.ts';
import type { Files } from '../../files/files.ts';
import { readSection } from '../read-section.ts';
import { addFrozenFacts } from '../told/add-frozen-facts.ts';
import { readFrozenFacts } from '../told/read-frozen-facts.ts';
import { findUses, type Use } from './find-uses.ts';
import type { SharedEntries } from './shared-entries.ts';

/** What of a state is looked at: its source language alone takes shared entries. */
type Outline = {
  readonly language: ContentLanguage;
  readonly sections: readonly string[];
  readonly facts?: 'text/1' | undefined;
};

/** What the texts below `folder`, with their frozen facts, take of shared entries. */
export function findUsed(
  files: Files,
  folder: string,
  { language, sections, facts }: Outline,
  shared: SharedEntries,
): Use[] {
  const texts = sections.flatMap(
    (id) => readSection(files, `${folder}/${language}/${id}.md`, id, language).section ?? [],
  );
  const read = { sections: texts, problems: [] };
  const told = facts ? addFrozenFacts(read, language, readFrozenFacts(files, folder)) : read;
  return findUses(told.sections, language, shared);
}
