import type { Root } from 'mdast';
import { parserOf } from './parser.ts';

const withAll = parserOf({ autolinks: true, tables: true });
const withAutolinks = parserOf({ autolinks: true, tables: false });
const withTables = parserOf({ autolinks: false, tables: true });
const withNeither = parserOf({ autolinks: false, tables: false });

/** What every autolink holds, or a character reference that may stand for it. */
const autolinkSign = /[@&]|http|www/iu;

/** What every row below the head of a table holds: a column alone takes a colon. */
const tableSign = /\||:-|-:/u;

/**
 * Markdown (CommonMark with GFM's tables, autolinks, task lists, footnotes) to mdast.
 *
 * Looking for autolinks takes a third of the time, at every word, and looking for tables a tenth, so
 * a text that can hold none is read by a parser that does not look.
 */
export function parseMarkdown(markdown: string): Root {
  const hasTables = tableSign.test(markdown);
  if (autolinkSign.test(markdown)) return (hasTables ? withAll : withAutolinks)(markdown);
  return (hasTables ? withTables : withNeither)(markdown);
}
