import type { Nodes } from 'mdast';
import { mergeDisclosures } from '../content/merge.ts';
import type { Notice } from '../content/notice.ts';
import { readSection } from '../content/read-section.ts';
import { readToldFacts } from '../content/told/read-told-facts.ts';
import type { ToldFacts } from '../content/told/told-facts.ts';
import { emptyMap, type MapNode } from '../content/yaml.ts';
import type { Files } from '../files/files.ts';

/** What the text of a draft tells in a language: all its facts as one, and the tables of a section that were read. */
export type Told = ToldFacts & {
  readonly facts: MapNode;
  readonly tablesIn: (section: string) => readonly Nodes[];
};

/** Reads what the sections of a draft tell in their text; `source` is what those of the source language tell, for a translation. */
export function readTold(
  files: Files,
  { locale, sections, manifestFile }: Notice,
  source: ToldFacts | undefined,
): Told {
  const read = sections.flatMap(
    ({ file, id }) => readSection(files, file, id, locale).section ?? [],
  );
  const told = readToldFacts(read, locale, source);
  const facts = mergeDisclosures([...told.parts.values()], emptyMap(manifestFile)).root;
  const tablesIn = (section: string) => {
    const children = read.find(({ id }) => id === section)?.tree.children ?? [];
    return children.filter((node) => told.read.has(node));
  };
  return { ...told, facts, tablesIn };
}
