import type { BlockContent, Heading, ListItem } from 'mdast';
import { opens } from './is-chrome.ts';
import { blocksOfLines, phrasingOf } from './lines.ts';
import { inlineTags, linesOf } from './page-lines.ts';
import {
  elementsIn,
  findElements,
  isPageElement,
  type PageElement,
  type PageNode,
} from './page-node.ts';
import { blocksOfTable } from './page-table.ts';

/** Where the blocks of an element stand: in an item or a cell no line is a heading. */
export type Surroundings = { readonly isItem?: boolean };

/** The blocks of an element, however many boxes they stand in, with their places in the page. */
export function blocksOf({ children }: PageElement, around: Surroundings = {}): BlockContent[] {
  const blocks: BlockContent[] = [];
  let run: PageNode[] = [];
  const flush = () => {
    blocks.push(...blocksOfLines(linesOf(run), !around.isItem));
    run = [];
  };
  for (const child of children) {
    if (isRunning(child)) run.push(child);
    else {
      flush();
      blocks.push(...blocksOfElement(child, around));
    }
  }
  flush();
  return blocks;
}

function isRunning(node: PageNode): boolean {
  if (!isPageElement(node)) return true;
  if (!inlineTags.has(node.tag) || opens(node)) return false;
  return findElements(node, (inner) => !inlineTags.has(inner.tag) || opens(inner)).length === 0;
}

function blocksOfElement(node: PageNode, around: Surroundings): BlockContent[] {
  if (!isPageElement(node)) return [];
  const depth = depthOfHeading(node);
  if (depth !== undefined) return headingsOf(node, depth);
  switch (node.tag) {
    case 'ul':
    case 'ol':
    case 'menu':
      return listOf(node);
    case 'dl':
      return [{ type: 'blockquote', children: blocksOfTerms(node) }];
    case 'details':
      return [{ type: 'blockquote', children: blocksOf(node, around) }];
    case 'table':
      return blocksOfTable(node, blocksOf);
    case 'pre':
      return blocksOfLines(linesOf([node]), !around.isItem);
    default:
      return blocksOf(node, around);
  }
}

type Depth = Heading['depth'];

/** How deep a heading an element is; what opens a part of an accordion is one below all others. */
function depthOfHeading({ tag, attributes, ...node }: PageElement): Depth | undefined {
  if (/^h[1-6]$/u.test(tag)) return Number(tag[1]) as Depth;
  if (attributes['role'] === 'heading') return depthOf(attributes['aria-level'] ?? '2');
  const isPart = tag === 'summary' || tag === 'legend' || tag === 'dt';
  return isPart || opens({ tag, attributes, ...node }) ? 6 : undefined;
}

function depthOf(level: string): Depth {
  return Math.min(6, Math.max(1, Math.trunc(Number(level)) || 2)) as Depth;
}

/** A heading; one that holds blocks is that of an accordion, and has its own depth from the headings in it. */
function headingsOf(node: PageElement, depth: Depth): BlockContent[] {
  const [inner] = findElements(node, ({ tag }) => /^h[1-6]$/u.test(tag));
  const lines = linesOf(node.children).filter((line) =>
    line.some(({ text }) => text.trim() !== ''),
  );
  if (lines.length === 0) return [];
  const own = inner ? (Number(inner.tag[1]) as Depth) : depth;
  return [{ type: 'heading', depth: own, children: phrasingOf(lines) }];
}

function listOf(node: PageElement): BlockContent[] {
  const items = elementsIn(node).map((item): ListItem => {
    const blocks = item.tag === 'li' ? blocksOf(item, { isItem: true }) : blocksOfElement(item, {});
    return { type: 'listItem', children: blocks };
  });
  return [{ type: 'list', children: items.filter(({ children }) => children.length > 0) }];
}

/** The terms of a list are headings of what describes them. */
function blocksOfTerms(list: PageElement): BlockContent[] {
  return elementsIn(list).flatMap((child) =>
    child.tag === 'div' ? blocksOfTerms(child) : blocksOfElement(child, {}),
  );
}
