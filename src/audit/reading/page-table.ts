import type { BlockContent, Heading, TableCell, TableRow } from 'mdast';
import { phrasingOf } from './lines.ts';
import { linesOf } from './page-lines.ts';
import { elementsIn, findElements, isPageElement, type PageElement } from './page-node.ts';

/** The blocks of an element, where it stands in an item or not. */
type BlocksOf = (element: PageElement, around?: { readonly isItem?: boolean }) => BlockContent[];

/** A row of a table, with an empty place where a cell above reaches down. */
type Row = readonly (PageElement | undefined)[];

/**
 * The blocks of a table:
 *
 * 1. One that lays out a page (it holds tables, or one column) is what stands in it, cell by cell.
 * 2. Where the first row names columns, rows are those of a table; a row that holds lists or several paragraphs is told cell by
 *    cell, below its own name and that of the column.
 * 3. Where no row does, the first cell of each row is the heading of the others.
 */
export function blocksOfTable(table: PageElement, blocksOf: BlocksOf): BlockContent[] {
  const caption = elementsIn(table).filter(({ tag }) => tag === 'caption');
  const rows = fillRows(rowsOf(table));
  const above = caption.flatMap((one) => blocksOf(one));
  if (isLayout(table, rows)) {
    return [...above, ...rows.flat().flatMap((cell) => (cell ? blocksOf(cell) : []))];
  }
  const [head, ...body] = rows;
  if (!head || !namesColumns(head))
    return [...above, ...rows.map((row) => toldByName(row, blocksOf))];
  return [...above, ...body.map((row) => rowBelow(head, row, blocksOf))];
}

function rowsOf(table: PageElement): PageElement[] {
  return elementsIn(table).flatMap((child) => (child.tag === 'tr' ? [child] : rowsOf(child)));
}

const isCell = ({ tag }: PageElement) => tag === 'td' || tag === 'th';
const mostRows = 200;

function fillRows(rows: readonly PageElement[]): Row[] {
  const reaching: number[] = [];
  return rows.map((row) => {
    const filled: (PageElement | undefined)[] = [];
    const fill = () => {
      while ((reaching[filled.length] ?? 0) > 0) {
        reaching[filled.length] = (reaching[filled.length] ?? 1) - 1;
        filled.push(undefined);
      }
    };
    for (const cell of elementsIn(row).filter(isCell)) {
      fill();
      const rowSpan = Math.trunc(Number(cell.attributes['rowspan'] ?? 1));
      reaching[filled.length] = Math.min(mostRows, Math.max(1, rowSpan || 1)) - 1;
      filled.push(cell);
    }
    fill();
    return filled;
  });
}

function isLayout({ attributes, ...table }: PageElement, rows: readonly Row[]): boolean {
  if (/^(?:presentation|none)$/u.test(attributes['role'] ?? '')) return true;
  if (findElements({ attributes, ...table }, ({ tag }) => tag === 'table').length > 0) return true;
  return rows.every((row) => row.length < 2);
}

/** Whether all cells of a row are heads, or all that they say is bold. */
function namesColumns(row: Row): boolean {
  const cells = row.filter((cell) => cell !== undefined);
  const isBold = (cell: PageElement) =>
    cell.size > 0 &&
    linesOf(cell.children)
      .flat()
      .every(({ text, bold }) => bold || text.trim() === '');
  return cells.every(({ tag }) => tag === 'th') || (cells.length > 2 && cells.every(isBold));
}

/** A row of a table without heads: its first cell names what the others say. */
function toldByName([name, ...cells]: Row, blocksOf: BlocksOf): BlockContent {
  const blocks = cells.flatMap((cell) => (cell ? blocksOf(cell, { isItem: true }) : []));
  const said = blocks.length > 0 || !name ? blocks : blocksOf(name, { isItem: true });
  return { type: 'blockquote', children: [...(blocks.length > 0 ? nameOf(name, 6) : []), ...said] };
}

function rowBelow(head: Row, row: Row, blocksOf: BlocksOf): BlockContent {
  const isPlain = row.every((cell) => !cell || isOneLine(cell, blocksOf));
  if (isPlain) return { type: 'table', children: [rowOf(head), rowOf(row)] };
  const [name] = row;
  const told = row.flatMap((cell, index) => {
    if (!cell) return [];
    const blocks = blocksOf(cell, { isItem: true });
    return [...nameOf(head[index], 6), ...blocks];
  });
  return { type: 'blockquote', children: [...nameOf(name, 5), ...told] };
}

function isOneLine(cell: PageElement, blocksOf: BlocksOf): boolean {
  const blocks = blocksOf(cell, { isItem: true });
  return blocks.length === 0 || (blocks.length === 1 && blocks[0]?.type === 'paragraph');
}

function nameOf(cell: PageElement | undefined, depth: Heading['depth']): BlockContent[] {
  return cell && cell.size > 0 ? [{ type: 'heading', depth, children: phrasingIn(cell) }] : [];
}

function rowOf(row: Row): TableRow {
  const children = row.map(
    (cell): TableCell => ({ type: 'tableCell', children: cell ? phrasingIn(cell) : [] }),
  );
  return { type: 'tableRow', children };
}

function phrasingIn({ children }: PageElement) {
  const lines = linesOf(
    children.filter((child) => isPageElement(child) || child.text.trim() !== ''),
  );
  return phrasingOf(lines.filter((line) => line.length > 0));
}
