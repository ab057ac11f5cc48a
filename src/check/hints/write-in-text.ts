import type { RootContent } from 'mdast';
import { type DisclosureKind, disclosures, isKind } from '../../../schema/disclosures/index.ts';
import { alternativesOf } from '../../../schema/fields.ts';
import { elementOf } from '../../../schema/walk.ts';
import type { Section } from '../../content/notice.ts';
import type { FactPath } from '../../content/problem.ts';
import { labelWord, lineNode } from '../../content/told/print/blocks.ts';
import { frontMatterOnly } from '../../content/told/print/front-matter-only.ts';
import type { Hand } from '../../content/told/print/hand.ts';
import { textNode } from '../../content/told/print/inline.ts';
import { isTellable } from '../../content/told/print/is-tellable.ts';
import type { Entry } from '../../content/told/print/print-cells.ts';
import { arrangeUnits } from '../../content/told/print/print-facts.ts';
import { isTableKind, titleOf } from '../../content/told/print/table-units.ts';
import { unitsHere } from '../../content/told/print/units.ts';
import { writeFacts } from '../../content/told/print/write-facts.ts';
import type { MapNode } from '../../content/yaml.ts';
import { factsIn, holdsFields, mapIn } from './facts-of-yaml.ts';
import { isFieldOf } from './field-names.ts';
import { type LabelledValue, labelsTelling } from './labels-telling.ts';

/** Where what is written belongs: a section of the notice, and the fact that is spoken of. */
export type Spot = { readonly hand: Hand; readonly section: Section; readonly path: FactPath };

/**
 * What YAML says of facts, as the text of a notice tells it, in Markdown: fields of the fact at `path` behind their labels, and a
 * disclosure as a table, list or line (`isBlock`: it stands on lines of its own). `undefined` where a text cannot tell it whole.
 */
export type Written = { readonly markdown: string; readonly isBlock: boolean };

/** @see Written */
export function writeInText(spot: Spot, yaml: string): Written | undefined {
  const root = mapIn(yaml, spot.section.file);
  if (!root) return undefined;
  const areDisclosures = [...root.entries].every(
    ([key, { value }]) => isKind(key) && holdsFields(value),
  );
  if (areDisclosures) return written(blocksOf(spot, root, isTellable));
  const [first] = spot.path;
  for (const kind of [...new Set([String(first), ...referring])]) {
    const found = isKind(kind) ? writeFields(spot, kind, yaml, root) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Kinds whose fields refer to entries of others: an entry that nothing uses is added there. */
const referring = ['purposes', 'dataCategories'] as const;

type IsWhole = typeof isTellable;

/** The blocks that tell of disclosures; `undefined` where they cannot tell all of them. */
function blocksOf(
  { hand, section }: Spot,
  tree: MapNode,
  isWhole: IsWhole = () => true,
): RootContent[] | undefined {
  const facts = { ...hand.notice.facts, ...factsIn(tree, hand.vocabulary) };
  const notice = { ...hand.notice, facts, tree };
  const own = { ...hand, notice };
  const units = unitsHere(own, { notice, section });
  const canTell = units.every((unit) => isWhole(own, unit) && frontMatterOnly(unit).length === 0);
  return units.length > 0 && canTell ? arrangeUnits(own, units) : undefined;
}

function written(blocks: readonly RootContent[] | undefined): Written | undefined {
  if (!blocks || blocks.length === 0) return undefined;
  const markdown = plain(writeFacts(blocks));
  const isLine = !/\n/u.test(markdown);
  return { markdown: isLine ? markdown.replace(/^- /u, '') : markdown, isBlock: !isLine };
}

function writeFields(
  spot: Spot,
  kind: DisclosureKind,
  yaml: string,
  root: MapNode,
): Written | undefined {
  const { hand, path } = spot;
  const entry = factsIn(root, hand.vocabulary) as Entry;
  const labels = labelsTelling(hand, [kind, ...path.slice(1)], entry);
  if (labels) return inline(labels);
  if (isTableKind(kind)) return writeTitle(hand, kind, entry);
  const isBasis = kind === 'purposes' && 'basis' in entry;
  if (!isBasis && !Object.keys(entry).every((key) => isFieldOf(kind, key))) return undefined;
  const isList = alternativesOf(disclosures[kind]).some(elementOf);
  const step = isBasis ? `bases: [{${yaml}}]` : yaml;
  const whole = isList ? `${kind}: [{id: ${kind}, ${step}}]` : `${kind}: {${step}}`;
  const tree = mapIn(whole, spot.section.file);
  const blocks = tree && blocksOf(spot, tree)?.filter(({ type }) => type !== 'heading');
  return written(blocks);
}

/** What the first cell of a row holds. */
function writeTitle(
  hand: Hand,
  kind: Parameters<typeof titleOf>[1],
  entry: Entry,
): Written | undefined {
  const titled = (one: Entry) => titleOf(hand, kind, one as never);
  const { table, name } = titled(entry);
  if (name === undefined) return undefined;
  const others = Object.entries(entry).filter(
    ([key]) => titled({ ...entry, [key]: undefined }).name === name,
  );
  const labels = others.length > 0 ? labelsTelling(hand, [kind], Object.fromEntries(others)) : [];
  const title: LabelledValue = [labelWord(hand.words.kinds.tables, table), [textNode(name)]];
  return labels && inline([title, ...labels]);
}

function inline(values: readonly LabelledValue[]): Written {
  const lines = values.map(([word, value]) => plain(writeFacts([lineNode(word, value)])));
  return { markdown: lines.join(', ').replaceAll('., ', '. '), isBlock: false };
}

/** Nobody reads a hint as Markdown: an address needs no sign before its @, and an id that is left open is none. */
function plain(markdown: string): string {
  return markdown.trim().replaceAll('\\@', '@').replace(openId, '');
}

const openId = / \{#…\}$/gmu;
