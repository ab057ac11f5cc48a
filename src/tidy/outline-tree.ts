import type { Nodes, Root } from 'mdast';

/** What a tree says and how it is built, in one text: two that are read alike have the same. An address is its words. */
export function outlineTree(root: Root): string {
  return outline(root);
}

function outline(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return `<${node.type}>${'value' in node ? node.value : ''}</>`;
  const inside = node.children.map(outline).join('');
  const isOwn = node.type === 'link' && [inside, `mailto:${inside}`].includes(node.url);
  if (isOwn) return inside;
  return `<${node.type}${node.type === 'link' ? ` ${node.url}` : ''}>${inside}</>`;
}
