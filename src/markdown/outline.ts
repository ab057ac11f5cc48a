import { slug } from 'github-slugger';
import type { Element, Root as HastRoot, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Root } from 'mdast';
import { foldSpace } from './plain-text.ts';
import { isHeading, toNamedHast } from './to-hast.ts';

export type OutlinedHeading = {
  readonly level: number;
  readonly text: string;
  /** Its own, or that of its words. */
  readonly id: string;
  /** The id that its words give. */
  readonly ofWords: string;
  /** Whether its author gave it the id. */
  readonly isOwn: boolean;
  /** Words of the text between it and the next heading, the first of them. */
  readonly below: ReadonlySet<string>;
};

/** The headings of a text, without the converter's own above the footnotes, and the ids in it. */
export type Outline = {
  readonly headings: readonly OutlinedHeading[];
  readonly ids: ReadonlySet<string>;
  /** Those of them that do not follow from words. */
  readonly fixed: ReadonlySet<string>;
};

/** So many words tell one text from another. */
const wordsKept = 80;

/** The outline of a text as a page has it. */
export function outlineOf(tree: Root, withHtml = true): Outline {
  const { root, named } = toNamedHast(tree, withHtml);
  const ids = new Set<string>();
  const fixed = new Set<string>();
  const headings: { element: Element; below: Set<string> }[] = [];
  const collect = (node: Nodes) => {
    if (node.type === 'text') {
      const below = headings.at(-1)?.below;
      for (const word of below && below.size < wordsKept ? wordsOf(node.value) : [])
        below?.add(word);
    }
    if (node.type === 'element') {
      const { id } = node.properties;
      if (typeof id === 'string') ids.add(id);
      if (typeof id === 'string' && !named.has(node)) fixed.add(id);
      if (isTitle(node)) {
        headings.push({ element: node, below: new Set() });
        return;
      }
    }
    if ('children' in node) node.children.forEach(collect);
  };
  collect(root);
  return {
    ids,
    fixed,
    headings: headings.map((heading) => outlined(heading, named)),
  };
}

function outlined(
  { element, below }: { element: Element; below: ReadonlySet<string> },
  named: ReadonlySet<Element>,
): OutlinedHeading {
  const words = textOf(element);
  const id = String(element.properties['id']);
  const isOwn = !named.has(element);
  return {
    level: Number(element.tagName.slice(1)),
    text: foldSpace(words),
    id,
    ofWords: isOwn ? slug(words) : id,
    isOwn,
    below,
  };
}

/** The headings of a tree that a reader knows as the text's, in its order. */
export function titlesIn(root: HastRoot): Element[] {
  const titles: Element[] = [];
  const collect = (node: Nodes) => {
    if (node.type === 'element' && isTitle(node)) titles.push(node);
    else if ('children' in node) node.children.forEach(collect);
  };
  collect(root);
  return titles;
}

function isTitle(element: Element): boolean {
  return isHeading(element) && element.properties['id'] !== 'footnote-label';
}

/** The words of a text in lower case, as headings are told apart by. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
