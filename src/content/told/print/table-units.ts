import type { AiSystem } from '../../../../schema/disclosures/ai.ts';
import type { DataCategories } from '../../../../schema/disclosures/data-categories.ts';
import type { DataSubjects } from '../../../../schema/disclosures/data-subjects.ts';
import type { Facts } from '../../../../schema/disclosures/index.ts';
import type { Recipient } from '../../../../schema/disclosures/recipients.ts';
import type { Retention } from '../../../../schema/disclosures/retention.ts';
import type { Source } from '../../../../schema/disclosures/sources.ts';
import type { Transfer } from '../../../../schema/disclosures/transfers.ts';
import type { ToldTable } from '../../../words/told-words.ts';
import { entriesHere, entryAnchor, type Home } from '../../facts-here.ts';
import { nameEntry } from '../../name-entry.ts';
import { labelsOfTable } from '../fields.ts';
import type { PrintedRow } from './blocks.ts';
import { about, type Hand, reword, sayCountry, sayReference, sayValue } from './hand.ts';
import { type Inline, joinInline, textNode, textOfInline } from './inline.ts';
import { type Entry, printCells } from './print-cells.ts';
import type { Unit } from './unit.ts';

/** Kinds whose entries are rows. */
export type TableKind =
  | 'dataSubjects'
  | 'dataCategories'
  | 'sources'
  | 'recipients'
  | 'transfers'
  | 'retention'
  | 'ai';

export function isTableKind(kind: string): kind is TableKind {
  return Object.hasOwn(titles, kind);
}

type Title = { readonly table: ToldTable; readonly name: string | undefined };

/** What the first cell of an entry holds, and the table whose first head says so. */
const titles: {
  [K in TableKind]: (hand: Hand, entry: EntryOf<K>) => Title;
} = {
  ai: (_, { name }: AiSystem) => ({ table: 'ai', name }),
  dataSubjects: (_, { name }: DataSubjects[number]) => ({ table: 'dataSubjects', name }),
  dataCategories: (_, { name }: DataCategories[number]) => ({ table: 'dataCategories', name }),
  sources: (hand, { name, type, kind }: Source) =>
    name === undefined
      ? { table: 'sourceTypes', name: type ?? (kind && sayValue(hand, 'sourceKind', kind)) }
      : { table: 'sources', name },
  recipients: (_, { name, category }: Recipient) =>
    name === undefined && category !== undefined
      ? { table: 'recipientCategories', name: category }
      : { table: 'recipients', name },
  transfers: (hand, { country, organisation }: Transfer) =>
    country === undefined && organisation !== undefined
      ? { table: 'organisations', name: organisation }
      : { table: 'transfers', name: country && sayCountry(hand, country) },
  retention: (hand, { name, data }: Retention) => ({
    table: 'retention',
    name: name ?? nameData(hand, data ?? []),
  }),
};

type EntryOf<K extends TableKind> = Extract<NonNullable<Facts[K]>, readonly unknown[]>[number];

/** What a text calls an entry of a table; `undefined` where it has nothing to call it. */
export function titleOf<K extends TableKind>(hand: Hand, kind: K, entry: EntryOf<K>): Title {
  return titles[kind](hand, entry);
}

/** Data without a name of their own are called by the names of their categories. */
function nameData(hand: Hand, data: readonly string[]): string | undefined {
  const names = data.map((id): Inline => {
    return [textNode(sayReference(hand, { refers: 'dataCategories' }, id))];
  });
  return names.length > 0 ? textOfInline(joinInline(names, false)) : undefined;
}

/** The entries of a kind that stand in a section, a row each; a transfer has one for each thing it rests on. */
export function tableUnits<K extends TableKind>(hand: Hand, home: Home, kind: K): Unit[] {
  const list = hand.notice.facts[kind];
  if (!Array.isArray(list)) return [];
  return entriesHere(home, kind, list as EntryOf<K>[]).map((entry): Unit => {
    const { id } = entry;
    const key = `${kind}.${id}`;
    const own = about(hand, key);
    const { table, name = describe(hand, kind, id) } = titleOf(hand, kind, entry);
    const title = reword(own, `title.${table}`, [textNode(name || '–')]);
    const rows = rowsOf(kind, entry).map((row, index): PrintedRow => {
      const cells = printCells(own, labelsOfTable[table], told(kind, row));
      const anchor = index === 0 && hand.form === 'page' ? entryAnchor(kind, id) : undefined;
      return { name: title, cells, anchor };
    });
    return {
      kind,
      key,
      facts: { [kind]: [entry] },
      shape: { form: 'table', table, rows },
    };
  });
}

/** What readers are shown in place of a name: of a time, what the data are kept for. */
function describe({ notice }: Hand, kind: TableKind, id: string): string {
  if (kind !== 'retention') return nameEntry(notice, kind, id);
  const { purposes = [] } = notice.facts;
  const keeping = purposes.filter(({ retention = [] }) => retention.includes(id));
  return keeping.map(({ name }) => name).join(', ');
}

/** What the first cell tells is not told again. */
function told(kind: TableKind, row: Entry): Entry {
  if (kind === 'retention' && row['name'] === undefined) return { ...row, data: undefined };
  const isKind = kind === 'sources' && row['name'] === undefined && row['type'] === undefined;
  return isKind ? { ...row, kind: undefined } : row;
}

function rowsOf(kind: TableKind, entry: Entry): Entry[] {
  const mechanisms = kind === 'transfers' ? entry['mechanisms'] : undefined;
  if (!Array.isArray(mechanisms) || mechanisms.length === 0) return [entry];
  return mechanisms.map((mechanism: unknown, index) => ({
    ...entry,
    mechanisms: mechanism,
    ...(index > 0 && { data: undefined }),
  }));
}
