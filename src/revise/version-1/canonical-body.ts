import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Plain } from '../canonical-json.ts';

type Node = RootContent | ElementContent;

/** Elements that white space around does not reach a reader. */
const blocks = new Set(
  'blockquote h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td th thead tr ul'.split(' '),
);

/** What an author writes, by hast's names; all else (ids, roles, labels) is derived from it. */
const written = ['href', 'src', 'alt', 'title', 'start', 'checked'] as const;

/**
 * The body of a section in the form that digests are taken over: a text is a string, an element is
 * `[tag, attributes, children]`.
 *
 * 1. White space that Markdown ignores is gone: `a\nb` is `a b`. In `pre` and `code` all of it counts.
 * 2. Ids, accessible names and classes other than `align-*` and `language-*` are left out, and so are
 *    the heading and the return links of footnotes: they are the renderer's words, not the author's.
 * 3. `- a` and a list whose items are paragraphs differ: a reader sees the difference.
 */
export function canonicalBody(root: Root): readonly Plain[] {
  return childrenOf(root.children, true, false);
}

function childrenOf(nodes: readonly Node[], isBlock: boolean, verbatim: boolean): Plain[] {
  const kept = nodes.filter((node) => node.type === 'text' || isWritten(node));
  return kept.flatMap((node, index): Plain[] => {
    if (node.type === 'element') return [elementOf(node, verbatim)];
    if (node.type !== 'text') return [];
    if (verbatim) return [node.value];
    const text = trimBeside(
      node.value,
      isEdge(kept, index - 1, isBlock),
      isEdge(kept, index + 1, isBlock),
    );
    return text === '' ? [] : [text];
  });
}

function isWritten(node: Node): boolean {
  if (node.type !== 'element') return false;
  const { id, dataFootnoteBackref } = node.properties;
  return id !== 'footnote-label' && dataFootnoteBackref === undefined;
}

/** Whether white space on this side of a text is at the edge of a block. */
function isEdge(nodes: readonly Node[], index: number, isBlock: boolean): boolean {
  const neighbour = nodes[index];
  if (!neighbour) return isBlock;
  return (
    neighbour.type === 'element' && (blocks.has(neighbour.tagName) || neighbour.tagName === 'br')
  );
}

function trimBeside(value: string, before: boolean, after: boolean): string {
  let text = value.replace(/[ \t\r\n\f]+/gu, ' ');
  if (before) text = text.replace(/^ /u, '');
  if (after) text = text.replace(/ $/u, '');
  return text;
}

function elementOf(element: Element, verbatim: boolean): Plain {
  const { tagName, children } = element;
  const keepsSpace = verbatim || tagName === 'pre' || tagName === 'code';
  return [tagName, attributesOf(element), childrenOf(children, blocks.has(tagName), keepsSpace)];
}

function attributesOf({ properties }: Element): Plain {
  const attributes: Record<string, string> = {};
  for (const name of written) {
    const value = properties[name];
    if (value !== undefined && value !== null && value !== false) attributes[name] = String(value);
  }
  const names = Array.isArray(properties['className']) ? properties['className'] : [];
  const classes = names.map(String).filter((name) => /^(?:align|language)-/u.test(name));
  if (classes.length > 0) attributes['class'] = classes.join(' ');
  return attributes;
}
