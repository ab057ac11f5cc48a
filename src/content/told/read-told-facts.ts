import type { Nodes } from 'mdast';
import { FactsSchema } from '../../../schema/disclosures/index.ts';
import type { ContentLanguage } from '../../../schema/languages.ts';
import { fieldOf } from '../../../schema/walk.ts';
import { mergeDisclosures } from '../merge.ts';
import type { Problem } from '../problem.ts';
import type { SectionSource } from '../read-section.ts';
import { emptyMap, type MapNode, type YamlNode } from '../yaml.ts';
import { agrees, inOrderOf } from './agree.ts';
import type { Block } from './block.ts';
import { listOf, putNode } from './entry.ts';
import { kindOfLine, kindOfList, kindOfTable } from './fields.ts';
import {
  type FoundEntry,
  nameEntries,
  namesInFrontMatter,
  type OutlinedSection,
} from './name-entries.ts';
import type { Names } from './names.ts';
import { mapOf, nodeOf } from './nodes.ts';
import { outlineFacts } from './outline-facts.ts';
import { type Paired, pairEntries } from './pair-entries.ts';
import { plainName } from './plain-word.ts';
import type { Scope } from './read-field.ts';
import { readLineBlock } from './read-line.ts';
import { readListBlock } from './read-list.ts';
import { readTableBlock, type ToldEntries } from './read-table.ts';
import { toldProblem } from './told-problem.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** The facts that a notice tells in the text of its sections, in one language. */
export type ToldFacts = {
  /** By section, as front matter would give them, each node where it stands in the text. */
  readonly parts: ReadonlyMap<string, MapNode>;
  readonly problems: readonly Problem[];
  /** Kinds of disclosure of which something could not be read: what is missing of them may stand there. */
  readonly broken: ReadonlySet<string>;
  readonly entries: readonly FoundEntry[];
  /** The tables, lists and paragraphs that were read. */
  readonly read: ReadonlySet<Nodes>;
};

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
  const scope: Scope = { names: namesOf(paired.entries, sections), vocabulary };
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
  { written }: Vocabulary,
  entries: readonly FoundEntry[],
): Problem[] {
  const names = new Map(entries.map(({ name }) => [plainName(name), name]));
  return problems.map((problem) => {
    const { nearest } = problem.advice ?? {};
    if (nearest === undefined) return problem;
    const word = names.get(nearest) ?? written.get(nearest) ?? nearest;
    return { ...problem, advice: { ...problem.advice, nearest: word } };
  });
}

function namesOf(entries: readonly FoundEntry[], sections: readonly SectionSource[]): Names {
  const byKind = new Map<string, Map<string, string>>();
  const doubled = new Map<string, Set<string>>();
  const front = sections.flatMap(({ disclosures }) => namesInFrontMatter(disclosures));
  for (const { kind, id, name } of [...front, ...entries]) {
    const names = byKind.get(kind) ?? new Map<string, string>();
    byKind.set(kind, names);
    const before = names.get(plainName(name));
    if (before === undefined) names.set(plainName(name), id);
    else if (before !== id) doubled.set(kind, (doubled.get(kind) ?? new Set()).add(before));
  }
  const idOf = new Map(entries.flatMap(({ node, id }) => (node ? [[node, id] as const] : [])));
  return { byKind, idOf, doubled };
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
    addTo(
      part,
      ['dataCategories'],
      mapOf(place, ['id', nodeOf(id, place)], ['name', nodeOf(name, place)]),
    );
  }
  for (const block of outlined.blocks) {
    const told = readBlock(withoutUnpaired(block, unpaired), scope);
    problems.push(...told.problems);
    if (told.problems.length > 0) broken.push(kindOf(block));
    for (const { way, node } of told.entries) problems.push(...addTo(part, way, node));
  }
  return { id: section.id, part, problems, broken };
}

function readBlock(block: Block | undefined, scope: Scope): ToldEntries {
  if (!block) return { entries: [], problems: [] };
  if (block.form === 'table') return readTableBlock(block, scope);
  return block.form === 'list' ? readListBlock(block, scope) : readLineBlock(block, scope);
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

/** Kinds whose facts are one map; those of the others are lists of entries. */
const lists: ReadonlySet<string> = new Set([
  'jointControllers',
  'dataSubjects',
  'purposes',
  'providing',
  'dataCategories',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'automatedDecisions',
  'cookies.list',
]);

/** Adds what a block told: an entry to the list of its kind, or a map beside what is told of it already. */
function addTo(part: MapNode, way: readonly string[], node: YamlNode): Problem[] {
  const isAbsence = node.kind === 'map' && node.entries.has('none');
  if (lists.has(way.join('.')) && !isAbsence) {
    const merged = mergeDisclosures([part, wrapped(way, listOf([node], node.place))], part);
    part.entries = merged.root.entries;
    return merged.problems;
  }
  const merged = mergeDisclosures([part, wrapped(way, node)], part);
  part.entries = merged.root.entries;
  return merged.problems;
}

function wrapped(way: readonly string[], node: YamlNode): MapNode {
  const root = mapOf(node.place);
  putNode(root, way, node);
  return root;
}

/** What a translation tells, held against its source: an order that values contradict pairs nothing. */
function heldAgainst(
  told: ToldFacts,
  source: ToldFacts,
  byOrder: readonly FoundEntry[],
): ToldFacts {
  const problems: Problem[] = [];
  const broken = new Set(told.broken);
  const parts = new Map(told.parts);
  for (const [key, group] of Map.groupBy(byOrder, ({ kind, section }) => `${kind} ${section}`)) {
    const [kind = '', section = ''] = key.split(' ');
    const [own, theirs] = [
      listIn(parts.get(section), kind),
      listIn(source.parts.get(section), kind),
    ];
    const against = group.filter(({ id }) =>
      contradicts(kind, entryOf(own, id), entryOf(theirs, id)),
    );
    const [first] = against;
    if (!first) continue;
    const at = source.entries.find((one) => one.kind === kind && one.id === first.id);
    const data = { found: first.name, source: at?.name ?? first.id, reason: 'values' };
    problems.push({
      ...toldProblem('told-rows-unpaired', first.place, data),
      ...(at && { related: [at.place] }),
    });
    broken.add(kind);
    const gone = new Set(group.map(({ id }) => id));
    parts.set(section, without(parts.get(section), kind, gone));
  }
  const ordered = [...parts].map(([id, part]): [string, MapNode] => {
    const node = inOrderOf(part, source.parts.get(id), FactsSchema);
    return [id, node.kind === 'map' ? node : part];
  });
  return { ...told, parts: new Map(ordered), problems: [...told.problems, ...problems], broken };
}

function contradicts(
  kind: string,
  own: YamlNode | undefined,
  theirs: YamlNode | undefined,
): boolean {
  const field = fieldOf(FactsSchema, kind);
  if (!own || !theirs || !field) return false;
  const list = (node: YamlNode): YamlNode => listOf([node], node.place);
  return !agrees(list(own), list(theirs), field);
}

function listIn(part: MapNode | undefined, kind: string): readonly YamlNode[] {
  const value = part?.entries.get(kind)?.value;
  return value?.kind === 'list' ? value.items : [];
}

function entryOf(items: readonly YamlNode[], id: string): YamlNode | undefined {
  return items.find((item) => {
    const own = item.kind === 'map' ? item.entries.get('id')?.value : undefined;
    return own?.kind === 'text' && own.value === id;
  });
}

function without(part: MapNode | undefined, kind: string, ids: ReadonlySet<string>): MapNode {
  const entries = new Map(part?.entries);
  const there = entries.get(kind);
  if (there?.value.kind === 'list') {
    const items = there.value.items.filter((item) => ![...ids].some((id) => entryOf([item], id)));
    entries.set(kind, { ...there, value: { ...there.value, items } });
  }
  return { ...(part ?? emptyMap('')), entries };
}
