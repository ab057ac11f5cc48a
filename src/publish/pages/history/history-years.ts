import type { HistoryRow } from './history-rows.ts';

/** The versions of a year, newest first; `year` is `null` where all of them are one list. */
export type HistoryYear = { readonly year: string | null; readonly rows: readonly HistoryRow[] };

/** So many rows are one list. */
const most = 12;

/**
 * A long history by years. A version stands in the year in which it was published, and a stretch that nobody knows with the
 * version before it in the list.
 */
export function groupByYear(rows: readonly HistoryRow[]): HistoryYear[] {
  if (rows.length <= most) return [{ year: null, rows }];
  const years: { year: string; rows: HistoryRow[] }[] = [];
  for (const row of rows) {
    const last = years.at(-1);
    const year = row.kind === 'version' ? row.id.slice(0, 4) : (last?.year ?? '');
    if (last?.year === year) last.rows.push(row);
    else years.push({ year, rows: [row] });
  }
  return years;
}
