import type { Nodes, Root, TableRow } from 'mdast';
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
      for (const cell of row.children.slice(columns)) {
        const text = writtenIn(source, cell)
          .replace(/^\||\|$/gu, '')
          .trim();
        if (text === '') continue;
        faults.push({ code: 'table-cells-extra', text, position: cell.position });
      }
      const written = writtenIn(source, row);
      if (columns > 1 && !written.includes('|')) {
        faults.push({ code: 'table-text-glued', text: written, position: row.position });
      }
    }
  });
  return faults;
}

function writtenIn(source: string, { position }: Nodes): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
