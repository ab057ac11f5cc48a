import { tokenise } from './tokenise.ts';
import type { Block, Inline } from './tree.ts';

/** The text of phrasing content; a hard line break is a space, a picture its alternative text. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.tag === 'br') return ' ';
      return node.tag === 'img' ? (node.attributes['alt'] ?? '') : inlineText(node.children);
    })
    .join('');
}

/** The text of a block, its inner blocks parted by a space, white space collapsed. */
export function blockText(block: Block): string {
  const { content } = block;
  const text =
    content.kind === 'phrasing'
      ? inlineText(content.nodes)
      : content.children.map(blockText).join(' ');
  return text.replace(/\s+/gu, ' ').trim();
}

/** The words and values of a text as written; marks do not count as words. */
export function wordsIn(text: string): string[] {
  return tokenise(text)
    .tokens.filter((token) => token.kind !== 'mark' || /\p{L}/u.test(token.text))
    .map((token) => token.text);
}
