import type { Nodes } from 'mdast';
import { mergeDisclosures } from '../content/merge.ts';
import type { Notice } from '../content/notice.ts';
import { readSection, type SectionSource } from '../content/read-section.ts';
import type { SentenceAbsences } from '../content/told/absences-told.ts';
import { readToldFacts } from '../content/told/read-told-facts.ts';
import type { ToldFacts } from '../content/told/told-facts.ts';
import { emptyMap, type MapNode } from '../content/yaml.ts';
import type { Files } from '../files/files.ts';

/** What the text of a draft tells in a language: all its facts as one, and the tables of a section that were read. */
export type Told = ToldFacts & {
  readonly facts: MapNode;
  readonly tablesIn: (section: string) => readonly Nodes[];
};

/** The sections of a draft as they are written. */
export function readSources(
  files: Files,
  { locale, sections }: Pick<Notice, 'locale' | 'sections'>,
): SectionSource[] {
  return sections.flatMap(({ file, id }) => readSection(files, file, id, locale).section ?? []);
}

/**
 * Reads what the sections of a draft tell in their text; `source` is what those of the source language tell, for a translation,
 * `absences` what sentences tell there is none of.
 */
export function readTold(
  files: Files,
  { locale, sections, manifestFile }: Notice,
  source: ToldFacts | undefined,
  absences: SentenceAbsences | undefined,
): Told {
  const read = readSources(files, { locale, sections });
  const told = readToldFacts(read, locale, source, absences);
  const facts = mergeDisclosures([...told.parts.values()], emptyMap(manifestFile)).root;
  const tablesIn = (section: string) => {
    const children = read.find(({ id }) => id === section)?.tree.children ?? [];
    return children.filter((node) => told.read.has(node));
  };
  return { ...told, facts, tablesIn };
}
