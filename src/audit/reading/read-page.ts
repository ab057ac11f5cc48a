import type { Root } from 'mdast';
import { blocksOf } from './page-blocks.ts';
import { parsePage } from './parse-page.ts';
import { pickContent } from './pick-content.ts';

/** The text of a page as a tree with its places in the HTML, or the offset at which it is nested deeper than can be read. */
export type ReadPage = { readonly tree: Root } | { readonly excess: number };

/** Reads what a page of the web says, less what leads through its site. Nothing that it names is fetched. */
export function readSavedPage(html: string): ReadPage {
  const parsed = parsePage(html);
  if ('excess' in parsed) return parsed;
  return { tree: { type: 'root', children: blocksOf(pickContent(parsed.page)) } };
}
