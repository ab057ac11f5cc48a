import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Plain } from '../canonical-json.ts';

type Node = RootContent | ElementContent;

/** Elements that white space around does not reach a reader. */
const blocks: ReadonlySet<string> = new Set(
  `address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li
  main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** What an author writes and a reader gets or is led by, by hast's names; all else is derived from it. */
const written = [
  'href',
  'src',
  'alt',
  'title',
  'start',
  'checked',
  'id',
  'lang',
  'dir',
  'reversed',
  'colSpan',
  'rowSpan',
  'headers',
  'scope',
] as const;

/** What counts on one element only: on others it is derived. */
const writtenOn: Readonly<Record<string, 'type' | 'value'>> = { ol: 'type', li: 'value' };

/**
 * The body of a section in the form that digests are taken over: a text is a string, an element is
 * `[tag, attributes, children]`.
 *
 * 1. White space that a page ignores is gone: `a\nb` is `a b`. In `pre` and `code` all of it counts.
 * 2. Texts beside each other are one: `a<!-- -->b` is `ab`.
 * 3. Classes other than `align-*` and `language-*` are left out.
 * 4. `- a` and a list whose items are paragraphs differ: a reader sees the difference.
 */
export function canonicalBody(root: Root): readonly Plain[] {
  return childrenOf(root.children, true, false);
}

function childrenOf(nodes: readonly Node[], isBlock: boolean, verbatim: boolean): Plain[] {
  const kept = joined(nodes);
  return kept.flatMap((node, index): Plain[] => {
    if (typeof node !== 'string') return [elementOf(node, verbatim)];
    if (verbatim) return [node];
    const text = trimBeside(
      node,
      isEdge(kept, index - 1, isBlock),
      isEdge(kept, index + 1, isBlock),
    );
    return text === '' ? [] : [text];
  });
}

/** Elements, and the texts between them. */
function joined(nodes: readonly Node[]): (Element | string)[] {
  const kept: (Element | string)[] = [];
  for (const node of nodes) {
    const last = kept.at(-1);
    if (node.type === 'element') kept.push(node);
    else if (node.type === 'text' && typeof last === 'string')
      kept.splice(-1, 1, last + node.value);
    else if (node.type === 'text') kept.push(node.value);
  }
  return kept;
}

/** Whether white space on this side of a text is at the edge of a block. */
function isEdge(nodes: readonly (Element | string)[], index: number, isBlock: boolean): boolean {
  const neighbour = nodes[index];
  if (neighbour === undefined) return isBlock;
  return (
    typeof neighbour !== 'string' && (blocks.has(neighbour.tagName) || neighbour.tagName === 'br')
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

function attributesOf({ tagName, properties }: Element): Plain {
  const attributes: Record<string, string> = {};
  const own = writtenOn[tagName];
  for (const name of own === undefined ? written : [...written, own]) {
    const value = properties[name];
    if (value === undefined || value === null || value === false) continue;
    attributes[name.toLowerCase()] = Array.isArray(value) ? value.join(' ') : String(value);
  }
  const names = Array.isArray(properties['className']) ? properties['className'] : [];
  const classes = names.map(String).filter((name) => /^(?:align|language)-/u.test(name));
  if (classes.length > 0) attributes['class'] = classes.join(' ');
  return attributes;
}
