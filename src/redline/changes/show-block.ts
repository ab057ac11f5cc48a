import { isFootnoteLink, noteOf, numbersIn } from '../text/footnotes.ts';
import { type Block, type Inline, isHeading, signatureOf } from '../text/tree.ts';

/** What stands around an element's text; nothing around what has no look. */
const LOOKS: Readonly<Record<string, string>> = {
  strong: '**',
  em: '*',
  s: '~~',
  code: '`',
  br: ' ',
  a: '',
  wbr: '',
};

/**
 * A block with its looks, addresses and form as Markdown writes them: `**keep**`, `[us](https://a.example)`, `![map](map.svg)`,
 * `## Data`, `3. names 4. letters`, `[x] names`. What Markdown has no sign for has its tags, as authors write them:
 * `10<sup>2</sup>`.
 */
export function showBlock(block: Block): string {
  const { tag, nodes, children, attributes } = block;
  if (nodes) return `${isHeading(block) ? '#'.repeat(Number(tag[1])) : ''} ${showNodes(nodes)}`;
  if (tag === 'hr') return '---';
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

/** A block with what its element alone tells: `Name (td class="align-right")`, `Data kept (th colspan="2")`. */
export function showForm(block: Block): string {
  return `${showBlock(block)} (${signatureOf(block)})`;
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
  const { tag, attributes, children } = node;
  const inner = showNodes(children);
  const { alt, href, src, title } = attributes;
  const address = `(${href ?? src}${title ? ` "${title}"` : ''})`;
  if (isFootnoteLink(node)) return numbersIn([node]).replace(/(.+) /u, '[$1]');
  if (tag === 'img') return `![${alt ?? ''}]${address}`;
  if (href !== undefined) return `[${inner}]${address}`;
  if (tag === 'input') return `[${'checked' in attributes ? 'x' : ' '}]`;
  const look = noteOf(node) === null ? LOOKS[tag] : '';
  return look === undefined ? `<${signatureOf(node)}>${inner}</${tag}>` : look + inner + look;
}
