import type { Attributes } from '../text/tree.ts';

/** A node of the marked tree; the nodes of the canonical tree are such nodes too. */
export type MarkedNode = MarkedText | MarkedElement;

export interface MarkedText {
  readonly type: 'text';
  readonly value: string;
}

export interface MarkedElement {
  readonly type: 'element';
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly MarkedNode[];
}

/** Elements that have no end tag (HTML standard, 13.1.2). */
const VOID = /^(?:br|col|hr|img|input|source|wbr)$/u;

/** The HTML of nodes, by the rules of the HTML standard's serialisation (13.3), nothing added between them. */
export function serialise(nodes: readonly MarkedNode[]): string {
  return nodes.map(serialiseNode).join('');
}

function serialiseNode(node: MarkedNode): string {
  if (node.type === 'text') return escapeText(node.value);
  const open = `<${node.tag}${serialiseAttributes(node.attributes)}>`;
  if (VOID.test(node.tag)) return open;
  const content = serialise(node.children);
  // A parser drops a line break right after <pre>, so one that is text needs another before it.
  const guard = node.tag === 'pre' && content.startsWith('\n') ? '\n' : '';
  return `${open}${guard}${content}</${node.tag}>`;
}

function serialiseAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;');
}
