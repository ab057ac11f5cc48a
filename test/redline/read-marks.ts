import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

type Node = RootContent | ElementContent;

const BLOCKS = new Set(
  'blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Parses a fragment as a browser would. */
export function parseFragment(html: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(html);
}

/** The new text of a redline, by the contract alone: written apart from the engine. */
export function accept(root: Root): Root {
  return keepSide(root, { removed: ['del', 'move-from'], dropped: 'del', unwrapped: 'ins' });
}

/** The old text of a redline. */
export function reject(root: Root): Root {
  return keepSide(root, { removed: ['ins', 'move-to'], dropped: 'ins', unwrapped: 'del' });
}

interface Side {
  /** Values of `data-diff` whose elements go. */
  readonly removed: readonly string[];
  readonly dropped: string;
  readonly unwrapped: string;
}

function keepSide(root: Root, { removed, dropped, unwrapped }: Side): Root {
  const side = (nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node): Node[] => {
      if (node.type !== 'element') return [node];
      const mark = node.properties['dataDiff'];
      if (node.tagName === dropped || node.properties['dataDiffNote'] !== undefined) return [];
      if (typeof mark === 'string' && removed.includes(mark)) return [];
      if (node.tagName === unwrapped) return side(node.children);
      return [{ ...node, children: side(node.children) as ElementContent[] }];
    });
  return { type: 'root', children: side(root.children) as RootContent[] };
}

/**
 * A tree as text, one node a line: without ids, marks, white space between blocks and differences between
 * kinds of white space in running text. A paragraph directly in an item or cell is shown as one.
 */
export function canonicalText(root: Root): string {
  return lines(root.children, 0, false).join('\n');
}

function lines(nodes: readonly Node[], depth: number, verbatim: boolean): string[] {
  const out: string[] = [];
  let run: Node[] = [];
  const pad = '  '.repeat(depth);
  const flush = (): void => {
    const phrasing = inline(run, verbatim).trim();
    if (phrasing !== '') out.push(`${pad}p`, `${pad}  ${phrasing}`);
    run = [];
  };
  for (const node of nodes) {
    if (node.type !== 'element' || !BLOCKS.has(node.tagName)) {
      run.push(node);
      continue;
    }
    flush();
    out.push(`${pad}${node.tagName}${attributes(node)}`);
    if (/^(?:p|h[1-6]|pre|dt)$/u.test(node.tagName)) {
      const text = inline(node.children, node.tagName === 'pre');
      out.push(`${pad}  ${node.tagName === 'pre' ? JSON.stringify(text) : text.trim()}`);
    } else {
      out.push(...lines(node.children, depth + 1, verbatim));
    }
  }
  flush();
  return out;
}

function inline(nodes: readonly Node[], verbatim: boolean): string {
  const text = nodes
    .map((node) => {
      if (node.type === 'text') return node.value.replaceAll('<', '<<');
      if (node.type !== 'element') return '';
      const inner = inline(node.children, true);
      const kept =
        node.tagName === 'code' ? inner.replaceAll(' ', '·').replaceAll('\n', '¶') : inner;
      return `<${node.tagName}${attributes(node)}>${kept}</>`;
    })
    .join('');
  return verbatim ? text : text.replace(/[ \t\r\n\f]+/gu, ' ');
}

/** Addresses, labels and descriptions of footnote links hold numbers of the converter; the number itself is text and counts. */
function attributes(element: Element): string {
  const { dataFootnoteRef, dataFootnoteBackref } = element.properties;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return ' footnote';
  return Object.entries(element.properties)
    .filter(([name]) => name !== 'id' && !name.startsWith('dataDiff'))
    .map(([name, value]) => ` ${name}=${printValue(value)}`)
    .sort()
    .join('');
}

function printValue(value: unknown): string {
  return JSON.stringify(value === true ? '' : value).replace(/(?:\\n|\\t| )+/gu, ' ');
}
