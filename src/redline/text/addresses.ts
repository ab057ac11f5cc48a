import type { Block, Inline } from './tree.ts';

/** The addresses of the links and pictures in phrasing content, in order. */
export function addressesIn(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const { href, src } = node.attributes;
    return [href ?? src ?? [], addressesIn(node.children)].flat();
  });
}

/** The same of a block, one after another. */
export function addressesOf({ content }: Block): string {
  return content.kind === 'phrasing'
    ? String(addressesIn(content.nodes))
    : content.children.map(addressesOf).join();
}
