import { mergeDisclosures } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { emptyMap, type MapNode, type YamlNode } from '../yaml.ts';
import type { Block } from './block.ts';
import { listOf, putNode } from './entry.ts';
import type { OutlinedSection } from './found-entry.ts';
import { kindOfBlock } from './kind-of-block.ts';
import { mapOf, nodeOf } from './nodes.ts';
import type { Paired } from './pair-entries.ts';
import type { Scope } from './read-field.ts';
import { readLineBlock } from './read-line.ts';
import { readListBlock } from './read-list.ts';
import { readTableBlock, type ToldEntries } from './read-table.ts';
import { unreadLinks } from './unread-links.ts';

/** What the blocks of one section tell, in the shape of front matter, and the kinds that are not told whole. */
type SectionRead = { id: string; part: MapNode; problems: Problem[]; broken: string[] };

/** Reads the blocks of a section. Rows in `unpaired` are left out: it is not known what they translate. */
export function readToldSection(
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
    problems.push(...told.problems, ...unreadLinks(block));
    if (told.problems.length > 0) broken.push(kindOfBlock(block));
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
