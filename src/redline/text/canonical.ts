import type { Element, ElementContent, Root, RootContent } from 'hast';
import { mapRuns } from '../map-runs.ts';
import { attributesOf } from './attributes.ts';
import { footnoteKey, type Notes, notesOf } from './footnotes.ts';
import {
  type Attributes,
  type Block,
  type Inline,
  type InlineElement,
  joinSpace,
  keepsSpace,
  pushText,
  signatureOf,
} from './tree.ts';

/** The blocks that Markdown makes and that HTML in it may be. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|caption|details|d[dlt]|div|fig(?:caption|ure)|footer|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|summary|t(?:able|body|[dhr]|foot|head))$/u;

/** Blocks that hold phrasing and nothing else, by the HTML standard's content models. */
const PHRASING_ONLY = /^(?:h[1-6]|p|pre|summary)$/u;

type Node = RootContent | ElementContent;

/**
 * The canonical blocks of a hast tree, the form in which two texts are compared.
 *
 * 1. Comments, doctypes, raw nodes, `id`s and white space between blocks are gone; neighbouring texts are one.
 * 2. `<li>a<ul>..</ul></li>` holds the bare paragraph `a` and a list. Its key is that of `<li><p>a</p><ul>..`,
 *    so a list that only became loose is unchanged.
 * 3. Text keeps its white space, but `a\nb` and `a b` have one key: a reflowed paragraph is unchanged.
 *    In `pre` and `code` every character counts.
 * 4. A footnote's number is printed but is no part of a key (footnotes.ts).
 *
 * What it gets wrong: two runs of phrasing parted by a block that vanishes are still two paragraphs.
 */
export function canonicalise(root: Root): readonly Block[] {
  return blocksOf(root.children, notesOf(root));
}

/** A section of a notice as a block that holds its title and its text. */
export function sectionBlock(id: string, title: string, body: Root): Block {
  const heading = phrasingBlock('h2', {}, [{ type: 'text', value: title }]);
  return holderBlock('section', { 'data-section': id }, [heading, ...canonicalise(body)]);
}

function blocksOf(nodes: readonly Node[], notes: Notes): Block[] {
  return mapRuns(
    nodes,
    (node) =>
      node.type === 'element' && BLOCKS.test(node.tagName) ? [blockOf(node, notes)] : null,
    (run) => bareParagraph(run, notes),
  );
}

function bareParagraph(run: readonly Node[], notes: Notes): Block[] {
  const nodes = trimmed(inlineOf(run, notes));
  return nodes.length === 0 ? [] : [phrasingBlock('p', {}, nodes, true)];
}

function blockOf(element: Element, notes: Notes): Block {
  const tag = element.tagName;
  const attributes = attributesOf(element.properties);
  if (PHRASING_ONLY.test(tag)) {
    const nodes = inlineOf(element.children, notes);
    return phrasingBlock(tag, attributes, keepsSpace({ tag }) ? nodes : trimmed(nodes));
  }
  return holderBlock(tag, attributes, blocksOf(element.children, notes));
}

function elementKey(tag: string, attributes: Attributes, content: string): string {
  return `<${signatureOf({ tag, attributes })}>${content}</>`;
}

/** A block of other blocks. */
export function holderBlock(
  tag: string,
  attributes: Attributes,
  children: readonly Block[],
  bare = false,
): Block {
  return {
    tag,
    bare,
    attributes,
    nodes: null,
    children,
    key: elementKey(tag, attributes, children.map((child) => child.key).join('')),
    size: children.reduce((sum, child) => sum + child.size, 0),
  };
}

/** A block of phrasing. */
export function phrasingBlock(
  tag: string,
  attributes: Attributes,
  nodes: readonly Inline[],
  bare = false,
): Block {
  const content = inlineKey(nodes, keepsSpace({ tag }));
  return {
    tag,
    bare,
    attributes,
    nodes,
    children: [],
    key: elementKey(tag, attributes, content),
    size: content.length,
  };
}

function inlineOf(nodes: readonly Node[], notes: Notes): Inline[] {
  const inline: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'text') pushText(inline, node.value);
    else if (node.type === 'element') inline.push(inlineElement(node, notes));
  }
  return inline;
}

function inlineElement(element: Element, notes: Notes): InlineElement {
  const tag = element.tagName;
  const attributes = attributesOf(element.properties);
  const children = inlineOf(element.children, notes);
  const own = elementKey(tag, attributes, inlineKey(children, keepsSpace({ tag })));
  const key = footnoteKey(attributes, children, notes) ?? own;
  return { type: 'element', tag, attributes, children, key };
}

/** `<` cannot be mistaken for a tag: in keys it is written `<<`. */
function inlineKey(nodes: readonly Inline[], verbatim: boolean): string {
  return nodes
    .map((node) => {
      if (node.type === 'element') return node.key;
      return (verbatim ? node.value : joinSpace(node.value)).replaceAll('<', '<<');
    })
    .join('');
}

function trimmed(nodes: readonly Inline[]): readonly Inline[] {
  const kept = [...nodes];
  const trim = (place: number, space: RegExp): void => {
    const node = kept.at(place);
    const value = node?.type === 'text' && node.value.replace(space, '');
    if (typeof value === 'string') kept.splice(place, 1, { type: 'text', value });
  };
  trim(0, /^[ \t\r\n\f]+/u);
  trim(-1, /(?<![ \t\r\n\f])[ \t\r\n\f]+$/u);
  return kept.filter((node) => node.type === 'element' || node.value !== '');
}
