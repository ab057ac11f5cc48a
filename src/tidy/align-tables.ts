import type { Nodes } from 'mdast';
import { alignTable } from './align-table.ts';
import type { SectionText } from './section-text.ts';

/** The section with the columns of these tables of its text padded evenly. */
export function alignTables(section: SectionText, nodes: Iterable<Nodes>): SectionText {
  const lines = section.body.split('\n');
  for (const { type, position } of nodes) {
    if (type !== 'table' || !position) continue;
    const from = position.start.line - 1;
    const rows = lines.slice(from, position.end.line);
    const isCrlf = rows.some((row) => row.endsWith('\r'));
    const aligned = alignTable(rows.map((row) => row.replace(/\r$/u, '')).join('\n')).split('\n');
    const written = aligned.map((row, index) =>
      isCrlf && rows[index]?.endsWith('\r') ? `${row}\r` : row,
    );
    lines.splice(from, rows.length, ...written);
  }
  return { ...section, body: lines.join('\n') };
}
