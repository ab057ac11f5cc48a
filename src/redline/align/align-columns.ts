import { holderBlock } from '../text/canonical.ts';
import type { Block } from '../text/tree.ts';
import { alignInOrder, type Link, linkByKey, pickFree, settle } from './link.ts';
import { linkBlocks } from './link-blocks.ts';

/** What became of the columns of a table. */
export interface Columns {
  readonly links: readonly Link[];
  /** Rows with the cells of only those columns that both tables have, in the order of the old one. */
  readonly shared: (rows: readonly Block[], side: Side) => readonly Block[];
  /** The number of a column's move and the next part of it, one a cell. */
  readonly end: (moved: Link) => { readonly move: number; readonly part: number };
}

/**
 * Which column of a table became which: by their cells, then by the same head. `null` where rows are of different lengths.
 *
 * 1. `who | why` to `why | who`: one of them has moved, with all its cells, and is one change.
 * 2. `who | why` to `who | where | why`: a column came, the others are kept though every row has a cell more.
 */
export function alignColumns(before: Block, after: Block, nextMove: () => number): Columns | null {
  const [old, young] = [columnsOf(before), columnsOf(after)];
  if (old === null || young === null) return null;
  const links = alignInOrder(old, young, linkColumns);
  const inOldOrder = [...links].sort((a, b) => a.before - b.before);
  const ends = new Map<Link, { move: number; part: number }>();
  return {
    links,
    shared: (rows, side) =>
      rows.map((row) =>
        holderBlock(
          row.tag,
          {},
          inOldOrder.flatMap((link) => row.children[link[side]] ?? []),
        ),
      ),
    end: (link) => {
      const known = ends.get(link);
      const end = known ? { ...known, part: known.part + 1 } : { move: nextMove(), part: 0 };
      ends.set(link, end);
      return end;
    },
  };
}

/** Whether a block is a cell of a table. */
export function isCell({ tag }: Block): boolean {
  return /^t[dh]$/u.test(tag);
}

function linkColumns(before: readonly Block[], after: readonly Block[]): readonly Link[] {
  const links = [...linkBlocks(before, after), ...linkByKey(before, after, headOf)];
  return settle(pickFree(links));
}

type Side = 'before' | 'after';

/** The columns of a table as blocks that hold their cells, `null` where its rows are of different lengths. */
function columnsOf(table: Block): readonly Block[] | null {
  const rows = rowsOf(table);
  const width = (rows[0] ?? table).children.length;
  if (rows.some((row) => row.children.length !== width)) return null;
  return Array.from({ length: width }, (_, place) =>
    holderBlock(
      table.tag,
      {},
      rows.flatMap((row) => row.children[place] ?? []),
    ),
  );
}

function rowsOf(block: Block): readonly Block[] {
  return block.tag === 'tr' ? [block] : block.children.flatMap(rowsOf);
}

function headOf(column: Block): string {
  return column.children[0]?.key ?? '';
}
