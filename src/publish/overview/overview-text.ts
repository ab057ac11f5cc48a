import type { Locale } from '../../../schema/languages.ts';
import { onOneLine } from '../../escape/unseen.ts';
import type { Overview } from './overview.ts';
import { overviewCells, overviewHead } from './overview-cells.ts';

/** The overview for a terminal: a line a notice, columns as wide as their widest cell. */
export function overviewText({ rows }: Overview, speak: Locale): string {
  const table = [overviewHead(speak), ...rows.map((row) => overviewCells(row, speak))].map(
    (cells) => cells.map(onOneLine),
  );
  const widths = overviewHead(speak).map((_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = table.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
