import type { Locale } from '../../../schema/languages.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { DescribedRule } from '../reports/describe-rules.ts';

/** Rules as a table for a terminal: name, severity, articles, what must hold. */
export function printRules(described: readonly DescribedRule[], speak: Locale): string {
  const { rule, severity, articles, holds } = wordsIn(speak).explain;
  const rows = described.map((one) => [
    one.name,
    wordsIn(speak).reports.severity[one.severity],
    one.articles.join(', ') || '–',
    one.summary,
  ]);
  return printTable([[rule, severity, articles, holds], ...rows]);
}

/** Columns as wide as their widest cell, the last one as long as it is. */
function printTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column < columns - 1 ? cell.padEnd(widths[column] ?? 0) : cell))
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}
