import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { RedlineTool } from './redline-tools.ts';

/** How a tool says that an element stands in one of the two texts only. */
interface Marks {
  readonly isOld: (element: Element) => boolean;
  readonly isNew: (element: Element) => boolean;
  /** Whether an element counts as words that came or went; a moved paragraph does not. */
  readonly isMark: (element: Element) => boolean;
}

const isNamed = (name: string) => (element: Element) => element.tagName === name;
const has = (element: Element, property: string, ...values: string[]) =>
  values.includes(String(element.properties[property]));
const isClassed = (element: Element, name: string) =>
  Array.isArray(element.properties['className']) && element.properties['className'].includes(name);

/** Marks as each tool documents them or, where it does not, as they are; what is doubtful counts for the tool. */
export function marksOf(tool: RedlineTool): Marks {
  switch (tool) {
    case 'seloste':
    case 'seloste, from HTML':
      return {
        isOld: (one) => one.tagName === 'del' || has(one, 'dataDiff', 'del', 'move-from'),
        isNew: (one) => one.tagName === 'ins' || has(one, 'dataDiff', 'ins', 'move-to'),
        isMark: (one) => one.tagName === 'ins' || one.tagName === 'del',
      };
    case 'node-htmldiff':
      return {
        isOld: (one) => one.tagName === 'del' || has(one, 'dataDiffNode', 'del'),
        isNew: (one) => one.tagName === 'ins' || has(one, 'dataDiffNode', 'ins'),
        isMark: (one) => one.tagName === 'ins' || one.tagName === 'del',
      };
    case 'visual-dom-diff':
      return {
        isOld: (one) => isClassed(one, 'vdd-removed'),
        isNew: (one) => isClassed(one, 'vdd-added'),
        isMark: (one) => ['vdd-removed', 'vdd-added'].some((name) => isClassed(one, name)),
      };
    case 'html-diff-ts':
    case 'jsdiff diffWords':
      return {
        isOld: isNamed('del'),
        isNew: (one) => one.tagName === 'ins' && !isClassed(one, 'mod'),
        isMark: (one) => one.tagName === 'ins' || one.tagName === 'del',
      };
  }
}

/** Marked HTML as a browser would have it. */
export function parseFragment(html: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(html);
}

/** The tree without the elements for which `isGone` holds, and without `ins` and `del` around the others. */
export function takeSide(root: Root, isGone: (element: Element) => boolean): Root {
  const keep = (nodes: readonly Nodes[]): Nodes[] =>
    nodes.flatMap((node): Nodes[] => {
      if (node.type !== 'element') return [node];
      if (isGone(node) || node.properties['dataDiffNote'] !== undefined) return [];
      const children = keep(node.children) as Element['children'];
      return /^(?:ins|del)$/u.test(node.tagName) ? children : [{ ...node, children }];
    });
  return { type: 'root', children: keep(root.children) as Root['children'] };
}

/** Elements that stand in running text; white space around all others means nothing. */
const inline = new Set(['a', 'strong', 'em', 's', 'code', 'img', 'br', 'sup', 'input']);
const telling = ['href', 'src', 'alt', 'start', 'checked', 'dataSection'];

/** A tree as text in which equal documents are equal: tags, the attributes that carry meaning, words. */
export function normalise(root: Root): string {
  const print = (node: Nodes): string => {
    if (node.type === 'text') return node.value.replace(/</gu, '&lt;');
    if (node.type !== 'element') return '';
    const attributes = telling.map((name) =>
      node.properties[name] === undefined ? '' : ` ${name}=${String(node.properties[name])}`,
    );
    const inner = node.children.map(print).join('');
    const edge = inline.has(node.tagName) ? '' : '\n';
    return `${edge}<${node.tagName}${attributes.join('')}>${edge}${inner}${edge}</${node.tagName}>${edge}`;
  };
  return root.children
    .map(print)
    .join('')
    .replace(/[ \t]+/gu, ' ')
    .replace(/\s*\n\s*/gu, '\n')
    .trim();
}
