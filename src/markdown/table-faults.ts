import type { Root, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { eachNode } from './each-node.ts';

/** Words in a table that do not stand where they seem to; positions are 1-based. */
export type TableFault = {
  code: 'table-cells-extra' | 'table-text-glued';
  text: string;
  position: TableRow['position'];
};

/**
 * Rows with more cells than their table has columns, whose words no page prints, and lines without a pipe right below a
 * table, which are rows of it and not the paragraph that they were meant to be (GFM, 4.10).
 */
export function findTableFaults(source: string, tree: Root): TableFault[] {
  if (!source.includes('|')) return [];
  const faults: TableFault[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'table') return;
    const columns = node.children[0]?.children.length ?? 0;
    for (const row of node.children.slice(1)) {
      const extra = row.children.slice(columns).filter((cell) => textOf(cell).trim() !== '');
      for (const cell of extra) {
        faults.push({ code: 'table-cells-extra', text: textOf(cell), position: cell.position });
      }
      const written = source.slice(row.position?.start.offset ?? 0, row.position?.end.offset ?? 0);
      if (columns > 1 && !written.includes('|')) {
        faults.push({ code: 'table-text-glued', text: written, position: row.position });
      }
    }
  });
  return faults;
}
