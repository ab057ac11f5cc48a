import type { List, ListItem } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Labelled, ToldList } from '../../../words/told-words.ts';
import type { Section } from '../../notice.ts';
import type { Block, ListBlock, TableBlock } from '../block.ts';
import { kindOfLine, kindOfList, kindOfTable, labelsOfTable } from '../fields.ts';
import { boldLabel, type Label, labelOfItem } from '../label.ts';
import { outlineFacts } from '../outline-facts.ts';
import { labelsBelow } from '../outline-list.ts';
import { foldWords } from '../plain-word.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Sheet } from '../written.ts';

/** What stands at a place of the lexicon (`Wording`), in the words of the text that tells the entry. */
export type Slot = { readonly entry: string; readonly path: string; readonly text: string };

export type ToldSlots = { readonly labels: readonly Slot[]; readonly values: readonly Slot[] };

/** The words in which the text of a section tells its facts: of the entries that it is known to tell, and of nothing else. */
export function toldSlots(section: Section, vocabulary: Vocabulary): ToldSlots {
  const { file, bodyLine, markdown, printed, told } = section;
  const sheet = { file, bodyLine, body: markdown };
  const { blocks } = outlineFacts(printed, sheet, vocabulary);
  const begun = [...told.entries].map(([key, line]) => ({ key, line }));
  const keyOn = (line: number, kind: string) =>
    begun.find((one) => one.line === line && one.key.startsWith(`${kind}.`))?.key;
  const slots = blocks.map((block) => slotsOf(block, { sheet, vocabulary, keyOn }));
  return {
    labels: slots.flatMap(({ labels }) => labels),
    values: slots.flatMap(({ values }) => values),
  };
}

type Scope = {
  readonly sheet: Sheet;
  readonly vocabulary: Vocabulary;
  /** The entry of a kind that begins on a line of the file. */
  readonly keyOn: (line: number, kind: string) => string | undefined;
};

function slotsOf(block: Block, scope: Scope): ToldSlots {
  if (block.form === 'table') return slotsOfTable(block, scope);
  if (block.form === 'list') return slotsOfList(block, scope);
  const label = boldLabel(block.node, scope.sheet);
  const entry = block.line.startsWith('rights.') ? block.line : kindOfLine(block.line);
  return { labels: [{ entry, path: `lines.${block.line}`, text: wordOf(label) }], values: [] };
}

function slotsOfTable({ node, table, ways, rows }: TableBlock, { keyOn }: Scope): ToldSlots {
  const labelled = labelsOfTable[table];
  const kind = kindOfTable(table);
  const [first = '', ...heads] = (node.children[0]?.children ?? []).map((cell) =>
    foldWords(textOf(cell)),
  );
  // A further row of an entry has the name of the first and no line of its own.
  const named = new Map<string, string>();
  const slots = rows.map(({ place, name, cells }): ToldSlots => {
    const own = kind === 'cookies' ? kind : keyOn(place.line, kind);
    const entry = own ?? named.get(name.text);
    if (entry === undefined) return { labels: [], values: [] };
    const isFirst = own !== undefined || !named.has(name.text);
    named.set(name.text, entry);
    return {
      labels: [
        { entry, path: `tables.${table}`, text: first },
        ...ways.map((way, index) => {
          return { entry, path: `labels.${labelled}.${way}`, text: heads[index] ?? '' };
        }),
      ],
      values: [
        ...(isFirst ? [{ entry, path: `title.${table}`, text: name.raw }] : []),
        ...cells.map(({ label, written }) => {
          return { entry, path: `${labelled}.${label}`, text: written.raw };
        }),
      ],
    };
  });
  return joined(slots);
}

function slotsOfList(block: ListBlock, scope: Scope): ToldSlots {
  const { heading, list, node } = block;
  const kind = kindOfList(list);
  const line = heading?.position?.start.line;
  const entry = line === undefined ? kind : scope.keyOn(line + scope.sheet.bodyLine - 1, kind);
  if (entry === undefined) return { labels: [], values: [] };
  return joined(node.children.map((item) => slotsOfItem(item, { entry, list }, scope)));
}

/** The lists whose first label is that of entries of their own. */
const naming: Readonly<Partial<Record<ToldList, string>>> = {
  purposes: 'bases',
  jointControllers: 'parties',
};

function slotsOfItem(
  item: ListItem,
  { entry, list }: { readonly entry: string; readonly list: ToldList },
  { sheet, vocabulary }: Scope,
): ToldSlots {
  const label = labelOfItem(item, sheet);
  if (!label) return { labels: [], values: [] };
  const way = vocabulary.labels[list].get(label.word);
  const isProviding = list === 'purposes' && way === 'providing';
  const own = isProviding ? 'providing' : list;
  const isNaming = way === undefined || isProviding;
  const path = isNaming ? `lists.${own}` : `labels.${list}.${way}`;
  const value = isNaming ? `${naming[own] ?? own}.` : `${list}.${way}`;
  const below = labelsBelow[`${list}/${way ?? ''}`];
  return joined([
    {
      labels: [{ entry, path, text: wordOf(label) }],
      values: [{ entry, path: value, text: label.value.raw }],
    },
    ...(below ? slotsBelow(item, entry, below, { sheet, vocabulary }) : []),
  ]);
}

function slotsBelow(
  { children }: ListItem,
  entry: string,
  labelled: Labelled,
  { sheet, vocabulary }: Pick<Scope, 'sheet' | 'vocabulary'>,
): ToldSlots[] {
  const lists = children.filter((node): node is List => node.type === 'list');
  return lists.flatMap((list) =>
    list.children.flatMap((item) => {
      const label = labelOfItem(item, sheet);
      const way = label && vocabulary.labels[labelled].get(label.word);
      if (!label || way === undefined) return [];
      return {
        labels: [{ entry, path: `labels.${labelled}.${way}`, text: wordOf(label) }],
        values: [{ entry, path: `${labelled}.${way}`, text: label.value.raw }],
      };
    }),
  );
}

function joined(all: readonly ToldSlots[]): ToldSlots {
  return {
    labels: all.flatMap(({ labels }) => labels),
    values: all.flatMap(({ values }) => values),
  };
}

/** A label as it is written, without its colon. */
function wordOf(label: Label | undefined): string {
  return foldWords(label?.label.raw ?? '').replace(/\s?[:：]$/u, '');
}
