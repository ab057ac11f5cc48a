import type { Element, ElementContent, Root as Hast, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import type { Locale } from '../../../schema/languages.ts';
import { kindOfTable, labelsOfTable } from '../../content/told/fields.ts';
import { plainWord } from '../../content/told/plain-word.ts';
import { type Vocabulary, vocabularyOf } from '../../content/told/vocabulary.ts';
import { wordOf } from '../../locale/say.ts';
import {
  type Grid,
  type GridRow,
  gridOf,
  newElement,
  saysNothing,
  sayTheSame,
  tableFromGrid,
  withColumns,
} from './table-grid.ts';

/** More columns than these do not fit beside each other, nor do cells that hold sentences. */
const mostColumns = 4;
const mostWordsInRow = 160;

/** Longer lists are folded: what purposes tell of them stands there. */
const mostEntries = 7;

/**
 * Lays the tables of facts out for reading; each word of theirs stays, but for signs of nothing and the heads that this spares.
 *
 * 1. A column that says nothing goes.
 * 2. Rows that say the same of several names are one row.
 * 3. What all rows share is said once, below the table.
 * 4. What is too wide for a table, or too long, is told entry by entry: the name, then its values with their labels.
 * 5. A name that rows below each other have is said once.
 * 6. More than seven rows are folded.
 */
export function settleTables(tree: Hast, locale: Locale): void {
  const vocabulary = vocabularyOf(locale);
  if (!vocabulary) return;
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return undefined;
    const grid = gridOf(table);
    const kind = grid && kindOf(grid, vocabulary);
    if (!grid || !kind) return undefined;
    const settled = settle(grid, kind, locale);
    parent.children.splice(index, 1, ...settled);
    return index + settled.length;
  });
}

function settle(grid: Grid, kind: DisclosureKind, locale: Locale): Element[] {
  const { rest, shared } = liftShared(mergeAlike(withoutEmpty(grid)));
  const isFolded = rest.rows.length > mostEntries;
  const list = isWide(rest) ? entriesOf(rest, !isFolded) : [tableFromGrid(joinNames(rest))];
  const all = [...list, ...shared.map(({ head, cell }) => sharedLine(head, cell, locale))];
  if (!isFolded) return all;
  const title = wordOf(`facts.kinds.${kind}`, locale);
  const names = new Set(grid.rows.map(({ cells: [name] }) => name && textOf(name)));
  const summary = newElement('summary', [text(`${title} (${names.size})`)]);
  return [newElement('details', [summary, ...all], { className: ['long'] })];
}

/** What a table tells of, where its heads are words for facts. */
function kindOf({ heads }: Grid, vocabulary: Vocabulary): DisclosureKind | undefined {
  const [first, ...others] = heads.map((head) => plainWord(textOf(head)));
  const table = first === undefined ? undefined : vocabulary.tables.get(first);
  if (!table) return undefined;
  const labels = vocabulary.labels[labelsOfTable[table]];
  return others.every((word) => labels.has(word)) ? kindOfTable(table) : undefined;
}

function isWide({ heads, rows }: Grid): boolean {
  const longest = Math.max(...rows.map(({ row }) => textOf(row).length));
  return heads.length > mostColumns || longest > mostWordsInRow;
}

function withoutEmpty(grid: Grid): Grid {
  const isFilled = (column: number) => grid.rows.some(({ cells }) => !saysNothing(cells[column]));
  return grid.heads.some((_, column) => column > 0 && isFilled(column))
    ? withColumns(grid, isFilled)
    : grid;
}

/** Rows that differ in their name alone become one, which names all; what leads to one of them leads to its name. */
function mergeAlike(grid: Grid): Grid {
  const groups: GridRow[][] = [];
  for (const row of grid.rows) {
    const alike = groups.find(([first]) => first !== undefined && isAlike(first, row));
    if (alike) alike.push(row);
    else groups.push([row]);
  }
  return { ...grid, rows: groups.flatMap(oneRow) };
}

function isAlike({ cells: [, ...one] }: GridRow, { cells: [, ...other] }: GridRow): boolean {
  return one.every((cell, index) => {
    const beside = other[index];
    return beside !== undefined && sayTheSame(cell, beside);
  });
}

function oneRow([first, ...others]: readonly GridRow[]): GridRow[] {
  const [name, ...cells] = first?.cells ?? [];
  if (!first || !name) return [];
  const all = [first, ...others];
  const sign = all.some(({ cells: [one] }) => one && textOf(one).includes(',')) ? '; ' : ', ';
  const children = all.flatMap(({ row, cells: [one] }, index): ElementContent[] => {
    const own = one?.children ?? [];
    const { id } = row.properties;
    if (index === 0) return own;
    return [text(sign), ...(id === undefined ? own : [newElement('span', own, { id })])];
  });
  return [{ row: first.row, cells: [{ ...name, children }, ...cells] }];
}

type Shared = { readonly head: Element; readonly cell: Element };

/** Takes out the columns whose cells are all alike, as long as another one stays. */
function liftShared(grid: Grid): { rest: Grid; shared: readonly Shared[] } {
  const { heads, rows } = grid;
  const [first, ...others] = rows;
  const isShared = (column: number) => {
    const cell = first?.cells[column];
    return (
      column > 0 &&
      cell !== undefined &&
      others.length > 0 &&
      !saysNothing(cell) &&
      others.every(({ cells }) => cells[column] && sayTheSame(cell, cells[column]))
    );
  };
  const columns = heads.map((_, column) => column).slice(1);
  if (columns.every(isShared)) return { rest: grid, shared: [] };
  const shared = columns.filter(isShared).flatMap((column) => {
    const [head, cell] = [heads[column], first?.cells[column]];
    return head && cell ? [{ head, cell }] : [];
  });
  return { rest: withColumns(grid, (column) => !isShared(column)), shared };
}

/** `Then: the data are deleted (the same in every row)` */
function sharedLine(head: Element, cell: Element, locale: Locale): Element {
  const label = newElement('strong', [text(`${textOf(head)}:`)]);
  const children = [label, text(' '), ...cell.children];
  return newElement('p', [...children, text(` (${wordOf('sameInEachRow', locale)})`)], {
    className: ['shared'],
  });
}

/** The rows as a list of names, each with what is told of it; a name that several rows have is said once. */
function entriesOf({ heads, rows }: Grid, isTitled: boolean): Element[] {
  const children = rows.flatMap(({ row, cells: [name, ...cells] }, index) => {
    const before = rows[index - 1]?.cells[0];
    const told = newElement('dd', runOn(heads.slice(1), cells));
    if (!name || (before && sayTheSame(name, before))) return [told];
    const { id } = row.properties;
    return [newElement('dt', name.children, id === undefined ? {} : { id }), told];
  });
  const [head] = heads;
  const title = isTitled && head && newElement('p', head.children, { className: ['list-title'] });
  return [...(title ? [title] : []), newElement('dl', children, { className: ['entries'] })];
}

/** The values of a row, one behind the other; what the first is of is plain from the name. */
function runOn(heads: readonly Element[], cells: readonly Element[]): ElementContent[] {
  const told: ElementContent[] = [];
  for (const [index, cell] of cells.entries()) {
    const head = heads[index];
    if (!head || saysNothing(cell)) continue;
    if (told.length > 0)
      told.push(text(/[.!?;]\s*$/u.test(textOf({ ...cell, children: told })) ? ' ' : '. '));
    if (index > 0) told.push(newElement('b', [text(`${textOf(head)}:`)]), text(' '));
    told.push(...cell.children);
  }
  return told;
}

/** A name that several rows below each other have spans them. */
function joinNames({ heads, rows }: Grid): Grid {
  const joined: GridRow[] = [];
  for (const [index, { row, cells }] of rows.entries()) {
    const [name, ...others] = cells;
    const before = rows[index - 1]?.cells[0];
    if (name && before && sayTheSame(name, before)) {
      joined.push({ row, cells: others });
      continue;
    }
    let span = 1;
    for (const next of rows.slice(index + 1)) {
      if (!name || !next.cells[0] || !sayTheSame(name, next.cells[0])) break;
      span += 1;
    }
    const own =
      name && span > 1 ? { ...name, properties: { ...name.properties, rowSpan: span } } : name;
    joined.push({ row, cells: own ? [own, ...others] : others });
  }
  return { heads, rows: joined };
}

function text(value: string): Text {
  return { type: 'text', value };
}
