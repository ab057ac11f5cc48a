import type { ElementContent, Root, RootContent } from 'hast';

type Node = RootContent | ElementContent;

/**
 * What a reader reads of a tree, footnotes apart and white space left out: written apart from what
 * makes Word files.
 */
export function lettersOf(root: Root): string {
  return lettersIn(root.children).replace(/\s/gu, '');
}

function lettersIn(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      const { tagName, properties, children } = node;
      if (tagName === 'img') return `[${properties['alt'] ?? ''}]`;
      if (tagName === 'input') return properties['checked'] ? '☒' : '☐';
      const isNote =
        properties['dataFootnotes'] !== undefined ||
        properties['dataFootnoteRef'] !== undefined ||
        properties['dataFootnoteBackref'] !== undefined;
      return isNote ? '' : lettersIn(children);
    })
    .join('');
}
