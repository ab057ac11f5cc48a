import type { Nodes as HastNodes } from 'hast';
import type { Root } from 'mdast';
import { foldSpace } from './plain-text.ts';
import { toHast } from './to-hast.ts';

/** Elements that text stands on either side of, and in, as texts of its own. */
const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/u,
  ),
);

/** The running text of a document with HTML in it: each paragraph, heading and cell as a reader sees it, in order. `read` makes the tree of it. */
export function htmlTexts(tree: Root, read: typeof toHast = toHast): string[] {
  const parts: string[] = [];
  collect(read(tree), parts);
  return parts
    .join('')
    .split('\n\n')
    .map(foldSpace)
    .filter((text) => text !== '');
}

function collect(node: HastNodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value.replace(/\s+/gu, ' '));
  if (!('children' in node)) return;
  const isElement = node.type === 'element';
  // Code is no running text, nor are the numbers and arrows of footnotes.
  if (isElement && (node.tagName === 'pre' || isOfFootnotes(node.properties))) return;
  const isBlock = isElement && blocks.has(node.tagName);
  if (isBlock) parts.push('\n\n');
  if (isElement && node.tagName === 'br') parts.push(' ');
  for (const child of node.children) collect(child, parts);
  if (isBlock) parts.push('\n\n');
}

function isOfFootnotes(properties: Readonly<Record<string, unknown>>): boolean {
  return (
    properties['id'] === 'footnote-label' ||
    properties['dataFootnoteRef'] !== undefined ||
    properties['dataFootnoteBackref'] !== undefined
  );
}
