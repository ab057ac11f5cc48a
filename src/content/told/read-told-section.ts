import type { Problem } from '../problem.ts';
import { emptyMap, type MapNode } from '../yaml.ts';
import type { Block } from './block.ts';
import type { OutlinedSection } from './found-entry.ts';
import { mapOf, nodeOf } from './nodes.ts';
import type { Paired } from './pair-entries.ts';
import { putTold } from './put-told.ts';
import { readBlock } from './read-block.ts';
import type { Scope } from './read-field.ts';
import { toldKindOf } from './told-kind-of.ts';
import { unreadLinks } from './unread-links.ts';

/** What the blocks of one section tell, in the shape of front matter, and the kinds that are not told whole. */
export type SectionRead = { id: string; part: MapNode; problems: Problem[]; broken: string[] };

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
    putTold(
      part,
      ['dataCategories'],
      mapOf(place, ['id', nodeOf(id, place)], ['name', nodeOf(name, place)]),
    );
  }
  for (const block of outlined.blocks) {
    const told = readBlock(withoutUnpaired(block, unpaired), scope);
    problems.push(...told.problems, ...unreadLinks(block));
    if (told.problems.length > 0) broken.push(toldKindOf(block));
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
