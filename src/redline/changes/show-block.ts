import { isFootnoteLink, numbersIn } from '../text/footnotes.ts';
import type { Block, Inline } from '../text/tree.ts';

const LOOKS: Readonly<Record<string, string>> = { strong: '**', em: '*', s: '~~', code: '`' };

/**
 * A block with its looks, addresses and form as Markdown writes them: `**keep**`, `[us](https://a.example)`, `![map](map.svg)`,
 * `## Data`, `3. names 4. letters`.
 */
export function showBlock({ tag, nodes, children, attributes }: Block): string {
  if (nodes) {
    const level = Number(/^h(\d)$/u.exec(tag)?.[1] ?? 0);
    return `${'#'.repeat(level)}${level > 0 ? ' ' : ''}${showNodes(nodes)}`;
  }
  const lead = (place: number): string => {
    if (tag === 'ol') return `${Number(attributes['start'] ?? 1) + place}. `;
    if (tag === 'ul') return '- ';
    return tag === 'blockquote' && place === 0 ? '> ' : '';
  };
  return joinBlocks(
    tag,
    children.map((child, place) => lead(place) + showBlock(child)),
  );
}

/** The texts of the blocks in a block in one line: those of tables, their parts and rows parted by ` | `. */
export function joinBlocks(tag: string, texts: readonly string[]): string {
  return texts.join(/^t(?!d|h$)/u.test(tag) ? ' | ' : ' ');
}

function showNodes(nodes: readonly Inline[]): string {
  return nodes.map(showInline).join('');
}

function showInline(node: Inline): string {
  if (node.type === 'text') return node.value;
  const { tag, attributes, children, key } = node;
  const inner = showNodes(children);
  const { alt, href, src, title } = attributes;
  const address = `(${href ?? src}${title === undefined ? '' : ` "${title}"`})`;
  if (isFootnoteLink(node)) return numbersIn([node]).replace(/(.+) /u, '[$1]');
  if (tag === 'img') return `![${alt ?? ''}]${address}`;
  if (href !== undefined) return `[${inner}]${address}`;
  const look = LOOKS[tag];
  if (look !== undefined) return look + inner + look;
  return tag === 'br' ? ' ' : tag === 'sup' ? inner : key;
}
