import type { Root } from 'mdast';
import { autolinkStarts, mayHoldAddress } from './autolinks.ts';
import { freeClauses } from './free-clauses.ts';
import { takeHeadingIds } from './heading-ids.ts';
import { findAddresses, parserOf } from './parser.ts';

const nowhere: ReadonlySet<number> = new Set();
const withTables = parserOf({ autolinks: nowhere, tables: true });
const withoutTables = parserOf({ autolinks: nowhere, tables: false });

/** What every row below the head of a table holds: a column alone takes a colon. */
const tableSign = /\||:-|-:/u;

/**
 * Markdown (CommonMark with GFM's tables, autolinks, task lists, footnotes) to mdast, the ids of headings (`{#rights}`) taken
 * out of their text, and clauses out of lists that they stand below.
 *
 * Looking for autolinks at every word takes a third of the time, and looking for tables a tenth, so
 * a text is read by a parser that looks for no more than it may hold.
 */
export function parseMarkdown(markdown: string): Root {
  const tree = parserFor(markdown)(markdown);
  freeClauses(tree, markdown);
  if (mayHoldAddress(tree)) findAddresses(tree);
  takeHeadingIds(tree, markdown);
  return tree;
}

function parserFor(markdown: string): (markdown: string) => Root {
  const tables = tableSign.test(markdown);
  const autolinks = autolinkStarts(markdown);
  if (autolinks.size > 0) return parserOf({ autolinks, tables });
  return tables ? withTables : withoutTables;
}
