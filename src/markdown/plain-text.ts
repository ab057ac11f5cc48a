import type { Nodes, Root } from 'mdast';

/** Nodes whose text stands apart from what comes before and after. */
const apart = new Set(['paragraph', 'heading', 'tableCell', 'code', 'break', 'listItem']);

/** The words of a document as a reader sees them, apart by one space each; no alternative texts. */
export function plainText(tree: Root): string {
  const parts: string[] = [];
  collect(tree, parts);
  return foldSpace(parts.join(''));
}

function collect(node: Nodes, parts: string[]): void {
  if (apart.has(node.type)) parts.push(' ');
  if ('value' in node && node.type !== 'html') parts.push(node.value);
  if ('children' in node) for (const child of node.children) collect(child, parts);
  if (apart.has(node.type)) parts.push(' ');
}

/** White space that is no single space. */
const unfolded = /\s{2}|[^\S ]/u;

/** White space folded to one space between words. */
export function foldSpace(text: string): string {
  return (unfolded.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
}
