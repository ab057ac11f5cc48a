import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** A table as rows of cells, each as long as the head. */
export type Grid = { readonly heads: readonly Element[]; readonly rows: readonly GridRow[] };
export type GridRow = { readonly row: Element; readonly cells: readonly Element[] };

/** The grid of a table with one row of heads; none where a row is shorter or longer than that. */
export function gridOf(table: Element): Grid | undefined {
  const rows = rowsIn(table).map((row) => ({ row, cells: cellsOf(row) }));
  const [head, ...others] = rows;
  if (!head || others.length === 0) return undefined;
  const isEven = others.every(({ cells }) => cells.length === head.cells.length);
  return isEven ? { heads: head.cells, rows: others } : undefined;
}

/** The table of a grid. */
export function tableFromGrid({ heads, rows }: Grid): Element {
  const body = rows.map(({ row, cells }) => ({ ...row, children: [...cells] }));
  return newElement('table', [
    newElement('thead', [newElement('tr', [...heads])]),
    newElement('tbody', body),
  ]);
}

/** The grid with those of its columns for which `stays` holds; the first is the name, and stays. */
export function withColumns({ heads, rows }: Grid, stays: (column: number) => boolean): Grid {
  const kept = <Item>(items: readonly Item[]) =>
    items.filter((_, column) => column === 0 || stays(column));
  return {
    heads: kept(heads),
    rows: rows.map(({ row, cells }) => ({ row, cells: kept(cells) })),
  };
}

/** Whether a cell says nothing. */
export function saysNothing(cell: Element | undefined): boolean {
  return !cell || /^[-–—]?$/u.test(textOf(cell).trim());
}

/** Whether two cells say the same in the same way. */
export function sayTheSame(one: Element, other: Element): boolean {
  return shapeOf(one) === shapeOf(other);
}

function shapeOf({ children }: Element): string {
  return JSON.stringify(children, (key, value: unknown) =>
    key === 'position' ? undefined : value,
  );
}

export function newElement(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

function rowsIn({ children }: Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : rowsIn(child);
  });
}

function cellsOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}
