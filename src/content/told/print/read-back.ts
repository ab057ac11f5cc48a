import type { Nodes } from 'mdast';
import { type DisclosureKind, disclosureKinds } from '../../../../schema/disclosures/index.ts';
import { ownIdOf } from '../../../markdown/heading-ids.ts';
import { parseMarkdown } from '../../../markdown/parse.ts';
import { emptyMap, type MapNode, toValue } from '../../yaml.ts';
import type { Block } from '../block.ts';
import { gatherNames, type Names } from '../names.ts';
import { outlineFacts } from '../outline-facts.ts';
import { putTold } from '../put-told.ts';
import { readBlock } from '../read-block.ts';
import { spaceForBreaks } from '../written.ts';
import { withoutFrontMatterOnly } from './front-matter-only.ts';
import { type Hand, nameOf } from './hand.ts';
import { arrangeUnits } from './print-facts.ts';
import { isTableKind, titleOf } from './table-units.ts';
import type { Unit } from './unit.ts';
import { writeFacts } from './write-facts.ts';

/** Whether the Markdown of a unit is read as the facts that it was printed from: all of them, and nothing else. */
export function isReadBack(hand: Hand, unit: Unit, names: Names): boolean {
  const body = writeFacts(arrangeUnits(hand, [unit]));
  const sheet = { file: '', bodyLine: 1, body };
  const { blocks, problems } = outlineFacts(parseMarkdown(body), sheet, hand.vocabulary);
  if (problems.length > 0) return false;
  const part: MapNode = { ...emptyMap(''), entries: new Map() };
  const idOf = idsOf(blocks, unit);
  for (const block of blocks) {
    const told = readBlock(block, { names: { ...names, idOf }, vocabulary: hand.vocabulary });
    const faults = told.entries.flatMap(({ way, node }) => putTold(part, way, node));
    if (told.problems.length + faults.length > 0) return false;
  }
  return isSame(toValue(part), withoutFrontMatterOnly(unit.facts));
}

/** The id of the unit for all its rows, or its heading. */
function idsOf(blocks: readonly Block[], { kind, key }: Unit): Map<Nodes, string> {
  const id = key.slice(kind.length + 1);
  const nodes = blocks.flatMap((block): Nodes[] => {
    if (block.form === 'table') return block.rows.map(({ node }) => node);
    return block.form === 'list' && block.heading ? [block.heading] : [];
  });
  const isNamed = key !== kind && kind !== 'rights';
  return new Map(
    nodes.flatMap((node) => {
      const own = node.type === 'heading' ? (ownIdOf(node) ?? id) : id;
      return isNamed && own !== undefined ? [[node, own] as const] : [];
    }),
  );
}

/** The names by which a text of a notice refers to its entries. */
export function namesIn(hand: Hand): Names {
  return gatherNames(disclosureKinds.flatMap((kind) => namesOfKind(hand, kind)));
}

function namesOfKind(
  hand: Hand,
  kind: DisclosureKind,
): { kind: string; id: string; name: string }[] {
  const list: unknown = hand.notice.facts[kind];
  if (!Array.isArray(list) || kind === 'providing' || kind === 'basesWithoutPurpose') return [];
  return list.flatMap((entry: { id: string }) => {
    const name = isTableKind(kind)
      ? titleOf(hand, kind, entry as never).name
      : nameOf(hand, kind, entry.id);
    return name ? [{ kind, id: entry.id, name }] : [];
  });
}

/** Whether facts that were read are those that were printed: scalars as texts, maps in any order. */
function isSame(read: unknown, told: unknown): boolean {
  if (Array.isArray(read) && Array.isArray(told)) {
    return read.length === told.length && read.every((item, index) => isSame(item, told[index]));
  }
  if (isMap(read) && isMap(told)) {
    const keys = Object.keys(read);
    return (
      keys.length === Object.keys(told).length &&
      keys.every((key) => Object.hasOwn(told, key) && isSame(read[key], told[key]))
    );
  }
  if (typeof read !== 'string' || isMap(told) || Array.isArray(told)) return false;
  return read === spaceForBreaks(String(told));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
