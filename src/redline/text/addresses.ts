import type { Block, Inline } from './tree.ts';

/** The addresses of the links and pictures in phrasing content, in order. */
export function addressesOfText(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const { href, src } = node.attributes;
    return [href ?? src ?? [], addressesOfText(node.children)].flat();
  });
}

/** The same of a block, one after another. */
export function addressesOf({ nodes, children }: Block): string {
  return nodes ? String(addressesOfText(nodes)) : children.map(addressesOf).join();
}
