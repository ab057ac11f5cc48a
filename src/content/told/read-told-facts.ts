import type { ContentLanguage } from '../../../schema/languages.ts';
import type { Problem } from '../problem.ts';
import type { SectionSource } from '../read-section.ts';
import { emptyMap, type MapNode } from '../yaml.ts';
import type { Block } from './block.ts';
import { kindOfLine, kindOfList, kindOfTable } from './fields.ts';
import type { FoundEntry, OutlinedSection } from './found-entry.ts';
import { heldAgainst } from './held-against.ts';
import { nameEntries, namesInFrontMatter } from './name-entries.ts';
import { gatherNames } from './names.ts';
import { mapOf, nodeOf } from './nodes.ts';
import { outlineFacts } from './outline-facts.ts';
import { type Paired, pairEntries } from './pair-entries.ts';
import { plainName } from './plain-word.ts';
import { putTold } from './put-told.ts';
import { readBlock } from './read-block.ts';
import type { Scope } from './read-field.ts';
import type { ToldFacts } from './told-facts.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * Reads the facts that stand in the text of a notice's sections. Of a translation, `source` is what was read in the source
 * language: rows get the ids of what they translate.
 */
export function readToldFacts(
  sections: readonly SectionSource[],
  locale: ContentLanguage,
  source?: ToldFacts,
): ToldFacts {
  const vocabulary = vocabularyOf(locale);
  if (!vocabulary)
    return { parts: new Map(), problems: [], broken: new Set(), entries: [], read: new Set() };
  const outlined = sections.map((section): OutlinedSection => {
    return { section, outlined: outlineFacts(section.tree, section, vocabulary) };
  });
  const named = nameEntries(outlined, vocabulary);
  const paired: Paired = source
    ? pairEntries(named.entries, source.entries, locale)
    : { entries: named.entries, byOrder: [], unpaired: [], problems: [] };
  const front = sections.flatMap(({ disclosures }) => namesInFrontMatter(disclosures));
  const scope: Scope = { names: gatherNames([...front, ...paired.entries]), vocabulary };
  const unpaired = new Set(paired.unpaired.map(({ node }) => node));
  const reads = outlined.map((one) => readSection(one, scope, unpaired, paired));
  const told: ToldFacts = {
    parts: new Map(reads.map(({ id, part }) => [id, part])),
    problems: asWritten(
      [
        ...outlined.flatMap((one) => one.outlined.problems),
        ...named.problems,
        ...paired.problems,
        ...reads.flatMap(({ problems }) => problems),
      ],
      vocabulary,
      paired.entries,
    ),
    broken: new Set([
      ...outlined.flatMap((one) => [...one.outlined.broken]),
      ...paired.unpaired.map(({ kind }) => kind),
      ...reads.flatMap(({ broken }) => broken),
    ]),
    entries: paired.entries,
    read: new Set(outlined.flatMap((one) => one.outlined.blocks.map(({ node }) => node))),
  };
  return source ? heldAgainst(told, source, paired.byOrder) : told;
}

/** Problems whose advice is a word as it is written, not as it is compared. */
function asWritten(
  problems: readonly Problem[],
  vocabulary: Vocabulary,
  entries: readonly FoundEntry[],
): Problem[] {
  const names = new Map(entries.map(({ name }) => [plainName(name), name]));
  return problems.map((problem) => {
    const { nearest } = problem.advice ?? {};
    if (nearest === undefined) return problem;
    const word = names.get(nearest) ?? vocabulary.written.get(nearest) ?? nearest;
    return { ...problem, advice: { ...problem.advice, nearest: word } };
  });
}

type SectionRead = { id: string; part: MapNode; problems: Problem[]; broken: string[] };

function readSection(
  { section, outlined }: OutlinedSection,
  scope: Scope,
  unpaired: ReadonlySet<unknown>,
  { entries }: Pick<Paired, 'entries'>,
): SectionRead {
  const part: MapNode = { ...emptyMap(section.file), entries: new Map() };
  const problems: Problem[] = [];
  const broken: string[] = [];
  for (const { kind, id, name, place, node, section: home } of entries) {
    if (node || home !== section.id || kind !== 'dataCategories') continue;
    putTold(
      part,
      ['dataCategories'],
      mapOf(place, ['id', nodeOf(id, place)], ['name', nodeOf(name, place)]),
    );
  }
  for (const block of outlined.blocks) {
    const told = readBlock(withoutUnpaired(block, unpaired), scope);
    problems.push(...told.problems);
    if (told.problems.length > 0) broken.push(kindOf(block));
    for (const { way, node } of told.entries) problems.push(...putTold(part, way, node));
  }
  return { id: section.id, part, problems, broken };
}

/** The block without the rows of which it is not known what they translate. */
function withoutUnpaired(block: Block, unpaired: ReadonlySet<unknown>): Block | undefined {
  if (block.form === 'table')
    return { ...block, rows: block.rows.filter(({ node }) => !unpaired.has(node)) };
  return block.form === 'list' && unpaired.has(block.heading) ? undefined : block;
}

function kindOf(block: Block): string {
  if (block.form === 'table') return kindOfTable(block.table);
  return block.form === 'list' ? kindOfList(block.list) : kindOfLine(block.line);
}
