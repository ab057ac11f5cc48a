import type { Heading, List, ListItem, Paragraph, RootContent, Table, TableRow } from 'mdast';
import type { ToldTable } from '../../../words/told-words.ts';
import { labelsOfTable } from '../fields.ts';
import { usualWord } from '../vocabulary.ts';
import { type Hand, sayLabel } from './hand.ts';
import { type Inline, labelNode, textNode } from './inline.ts';
import type { PrintedCell } from './print-cells.ts';

/** What tells of nothing in a cell. */
const nothing: Inline = [textNode('–')];

/** A row of a table: its first cell, the others, and where readers find it. */
export type PrintedRow = {
  readonly name: Inline;
  readonly cells: readonly PrintedCell[];
  readonly anchor?: string | undefined;
};

/** A table of facts: a column for each label that a row fills, one at least. */
export function tableOf(hand: Hand, table: ToldTable, rows: readonly PrintedRow[]): Table {
  const { words } = hand;
  const labelled = labelsOfTable[table];
  const known: Readonly<Record<string, string>> = words.labels[labelled];
  const labels = Object.keys(known);
  const filled = labels.filter((one) => rows.some((row) => cellOf(row, one)));
  const ways = filled.length > 0 ? filled : labels.slice(0, 1);
  const head = [
    sayLabel(hand, 'tables', words.kinds.tables, table),
    ...ways.map((way) => sayLabel(hand, `labels.${labelled}`, known, way)),
  ];
  return {
    type: 'table',
    align: head.map(() => null),
    children: [
      tableRow(head.map((word) => [textNode(word)])),
      ...rows.map((row) =>
        anchored(
          tableRow([row.name, ...ways.map((way) => cellOf(row, way) ?? nothing)]),
          row.anchor,
        ),
      ),
    ],
  };
}

function cellOf({ cells }: PrintedRow, way: string): Inline | undefined {
  return cells.find(({ label }) => label === way)?.value;
}

function tableRow(cells: readonly Inline[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children: [...children] })),
  };
}

/** An item of a labelled list, with what stands below it: labelled items, or the values of a plain list. */
export type PrintedItem = {
  readonly word: string;
  readonly value: Inline;
  readonly below?: readonly (PrintedItem | Inline)[];
};

/** A labelled list; its first item has the anchor. */
export function listOfItems(items: readonly PrintedItem[], anchor?: string): List {
  return plainList(items.map((item, index) => anchored(itemOf(item), index === 0 ? anchor : '')));
}

/** A list of items as they are. */
export function plainList(children: ListItem[]): List {
  return { type: 'list', ordered: false, start: null, spread: false, children };
}

/** An item that holds a paragraph. */
export function plainItem(children: Inline): ListItem {
  return { type: 'listItem', spread: false, checked: null, children: [paragraphNode(children)] };
}

function itemOf({ word, value, below = [] }: PrintedItem): ListItem {
  const item = plainItem(labelled(word, value));
  if (below.length === 0) return item;
  const inner = below.map((one) => ('word' in one ? itemOf(one) : plainItem(one)));
  return { ...item, children: [...item.children, plainList(inner)] };
}

/** A labelled line. */
export function lineNode(word: string, value: Inline, anchor?: string): Paragraph {
  return anchored(paragraphNode(labelled(word, value)), anchor);
}

function labelled(word: string, value: Inline): Inline {
  return value.length > 0 ? [labelNode(word), textNode(' '), ...value] : [labelNode(word)];
}

export function paragraphNode(children: Inline): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

/** The heading of an entry, at the level of the headings of a section. */
export function headingOf(name: string, id: string | undefined): Heading {
  return anchored({ type: 'heading', depth: 2, children: [textNode(name)] }, id);
}

/** A node with an id on its page. */
function anchored<T extends RootContent>(node: T, id: string | undefined): T {
  return id ? { ...node, data: { ...node.data, hProperties: { id } } } : node;
}

/** The usual word of a label. */
export function labelWord(words: Readonly<Record<string, string>>, label: string): string {
  return usualWord(words, label);
}
