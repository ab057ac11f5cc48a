import type { Inline } from './tree.ts';

/** The addresses of the links and pictures in phrasing content, in order. */
export function addressesIn(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const address = node.tag === 'img' ? node.attributes['src'] : node.attributes['href'];
    return [...(address === undefined ? [] : [address]), ...addressesIn(node.children)];
  });
}
