import { placesByKey } from '../places-by-key.ts';
import { isFootnoteLink, numbersIn } from './footnotes.ts';
import { tokenise } from './tokenise.ts';
import type { Block, Inline } from './tree.ts';

/**
 * The text of phrasing content; a hard line break is a space, a picture its alternative text. The number of a footnote and the
 * arrow back from it are no text: the converter makes them.
 */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.tag === 'br') return ' ';
      if (isFootnoteLink(node)) return '';
      return node.tag === 'img' ? (node.attributes['alt'] ?? '') : inlineText(node.children);
    })
    .join('');
}

/** The text of a block, its inner blocks parted by a space, white space collapsed; that of bare phrasing as it is. */
export function blockText({ bare, nodes, children }: Block): string {
  if (nodes && bare) return inlineText(nodes);
  return collapse(nodes ? inlineText(nodes) : children.map(blockText).join(' '));
}

/** The same with the numbers of footnotes as `[1]`. */
export function numberedText(block: Block): string {
  const print = (phrasing: readonly Inline[]): string =>
    phrasing
      .map((node) => {
        if (node.type === 'text' || node.tag === 'img' || node.tag === 'br')
          return inlineText([node]);
        const number = isFootnoteLink(node) ? numbersIn([node]).trim() : '';
        return number === '' ? print(isFootnoteLink(node) ? [] : node.children) : `[${number}]`;
      })
      .join('');
  const { nodes, children } = block;
  return collapse(nodes ? print(nodes) : children.map(numberedText).join(' '));
}

/** A text with single spaces, none at its ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The words and values of a text as written; marks do not count as words. */
export function wordsOfText(text: string): string[] {
  return tokenise(text)
    .tokens.filter((token) => token.kind !== 'mark' || /\p{L}/u.test(token.text))
    .map((token) => token.text);
}

/** How alike two texts are by their words, in whatever order: twice the shared ones over all, 0 to 1. */
export function likenessOfWords(before: string, after: string): number {
  const old = wordsOfText(before);
  const young = wordsOfText(after);
  const places = placesByKey(old, (word) => [word]);
  const shared = young.filter((word) => places.get(word)?.pop() !== undefined).length;
  return shared === 0 ? 0 : (2 * shared) / (old.length + young.length);
}
