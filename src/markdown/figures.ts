import type { Element } from 'hast';
import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { eachNode } from './each-node.ts';
import { figureAt } from './figure-address.ts';
import { holdsHtml, toHast } from './to-hast.ts';

/** A picture, or a link to a figure, in a text: where its address stands, lines and columns 1-based. */
export type FigureUse = {
  /** The address as the text gives it. */
  readonly address: string;
  /** The file name of the figure; `null` where the address leads to none. */
  readonly name: string | null;
  readonly isPicture: boolean;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** What every text that uses a figure holds: a picture's sign, or the folder's name, be it in another writing. */
const sign = /!\[|<im|figures|[&%]/iu;

/** Whether a Markdown text may use a figure, so that its tree is worth a look. */
export function mayUseFigures(markdown: string): boolean {
  return sign.test(markdown);
}

/**
 * All pictures of a text, and all links to figures, in its order, those behind a reference too, and after them those in
 * its HTML. This alone decides which files a text uses: the checker, the freeze and the site ask it.
 */
export function figuresUsedIn(tree: Root): FigureUse[] {
  return holdsHtml(tree) ? [...usesInMarkdown(tree), ...usesInHtml(tree)] : usesInMarkdown(tree);
}

/** What HTML that reaches the page uses. */
function usesInHtml(tree: Root): FigureUse[] {
  const inMarkdown = new Set<number | undefined>();
  eachNode(tree, ({ type, position }) => {
    if (/^(?:image|link)/u.test(type)) inMarkdown.add(position?.start.offset);
  });
  const uses: FigureUse[] = [];
  visit(toHast(tree), 'element', (element) => {
    const { position } = element;
    if (position && inMarkdown.has(position.start.offset)) return;
    uses.push(...usesOf(element));
  });
  return uses;
}

function usesOf({ tagName, properties, position }: Element): FigureUse[] {
  const isPicture = tagName === 'img';
  const address = isPicture ? properties['src'] : properties['href'];
  if (typeof address !== 'string') return [];
  const figure = figureAt(address);
  if (!figure && !isPicture) return [];
  return [{ address, name: figure?.name ?? null, isPicture, ...rangeOf(position) }];
}

function usesInMarkdown(tree: Root): FigureUse[] {
  const defined = definitionsIn(tree);
  const uses: FigureUse[] = [];
  eachNode(tree, (node) => {
    const target = targetOf(node, defined);
    if (!target) return;
    const isPicture = node.type === 'image' || node.type === 'imageReference';
    const figure = figureAt(target.url);
    if (!figure && !isPicture) return;
    const { url: address } = target;
    uses.push({ address, name: figure?.name ?? null, isPicture, ...rangeOf(target.position) });
  });
  return uses;
}

/** Whether a text leads to figures, so that its addresses depend on where it stands. */
export function usesFigures(markdown: string, tree: Root): boolean {
  return mayUseFigures(markdown) && figuresUsedIn(tree).length > 0;
}

/** The names of the figures that a text uses, each once, in its order. */
export function figureNamesIn(markdown: string, tree: Root): string[] {
  if (!mayUseFigures(markdown)) return [];
  return [...new Set(figuresUsedIn(tree).flatMap(({ name }) => name ?? []))];
}

function definitionsIn(tree: Root): ReadonlyMap<string, Definition> {
  const defined = new Map<string, Definition>();
  eachNode(tree, (node) => {
    // Where a reference is defined twice, the first definition holds (CommonMark).
    if (node.type === 'definition' && !defined.has(keyOf(node))) defined.set(keyOf(node), node);
  });
  return defined;
}

/** References are the same in any case, as the conversion to HTML has it. */
function keyOf({ identifier }: { readonly identifier: string }): string {
  return identifier.toUpperCase();
}

/** What holds the address of a picture or link: itself, or the definition that it refers to. */
function targetOf(
  node: Nodes,
  defined: ReadonlyMap<string, Definition>,
): Image | Link | Definition | undefined {
  switch (node.type) {
    case 'image':
    case 'link':
      return node;
    case 'imageReference':
    case 'linkReference':
      return defined.get(keyOf(node));
    default:
      return undefined;
  }
}

function rangeOf(position: Nodes['position']) {
  const { line = 1, column = 1 } = position?.start ?? {};
  const { line: endLine = line, column: endColumn = column } = position?.end ?? {};
  return { line, column, endLine, endColumn };
}
