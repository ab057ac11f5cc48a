import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { eachNode } from './each-node.ts';
import { holdsHtml, toHast } from './to-hast.ts';

/** An address of a link or a picture in a text: where it stands, lines and columns 1-based. */
export type AddressUse = {
  /** The address as the text gives it. */
  readonly address: string;
  readonly isPicture: boolean;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

/** The addresses of all links and pictures of a text, in its order, those behind a reference too, and after them those in its HTML. */
export function addressesIn(tree: Root): AddressUse[] {
  return holdsHtml(tree) ? [...inMarkdown(tree), ...inHtml(tree)] : inMarkdown(tree);
}

/** Those of HTML that reaches the page. */
function inHtml(tree: Root): AddressUse[] {
  const written = new Set<number | undefined>();
  eachNode(tree, ({ type, position }) => {
    if (/^(?:image|link)/u.test(type)) written.add(position?.start.offset);
  });
  const uses: AddressUse[] = [];
  visit(toHast(tree), 'element', ({ tagName, properties, position }) => {
    if (position && written.has(position.start.offset)) return;
    const isPicture = tagName === 'img';
    const address = isPicture ? properties['src'] : properties['href'];
    const isOfNote = properties['dataFootnoteRef'] ?? properties['dataFootnoteBackref'];
    if (typeof address !== 'string' || isOfNote !== undefined) return;
    uses.push({ address, isPicture, ...rangeOf(position) });
  });
  return uses;
}

function inMarkdown(tree: Root): AddressUse[] {
  const defined = definitionsIn(tree);
  const uses: AddressUse[] = [];
  eachNode(tree, (node) => {
    const target = targetOf(node, defined);
    if (!target) return;
    const isPicture = node.type === 'image' || node.type === 'imageReference';
    uses.push({ address: target.url, isPicture, ...rangeOf(target.position) });
  });
  return uses;
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
