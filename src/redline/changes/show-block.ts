import { isFootnoteLink, noteOf, numbersIn } from '../text/footnotes.ts';
import { type Block, type Inline, isHeadingBlock, signatureOf } from '../text/tree.ts';

/** What stands around an element's text, before it alone where it is raised or lowered; nothing around what has no look. */
const LOOKS: Looks = {
  strong: '**',
  em: '*',
  s: '~~',
  code: '`',
  br: ' ',
  a: '',
  wbr: '',
  sup: '^',
  sub: '_',
};

type Looks = Readonly<Record<string, string | undefined>>;

/**
 * A block with its looks, addresses and form as Markdown writes them: `**keep**`, `[us](https://a.example)`, `![map](map.svg)`,
 * `## Data`, `3. names 4. letters`, `[x] names`. Raised text is `10^2`, for tags around one digit would hide the number that it
 * stands in. What else Markdown has no sign for has its tags: `<u>keep</u>`.
 */
export function showBlock(block: Block, looks = LOOKS): string {
  const { tag, nodes, children, attributes } = block;
  if (nodes)
    return `${isHeadingBlock(block) ? '#'.repeat(Number(tag[1])) : ''} ${showNodes(nodes, looks)}`;
  if (tag === 'hr') return '---';
  const lead = (place: number): string => {
    if (tag === 'ol') return `${Number(attributes['start'] ?? 1) + place}. `;
    if (tag === 'ul') return '- ';
    return tag === 'blockquote' && place === 0 ? '> ' : '';
  };
  return joinBlocks(
    tag,
    children.map((child, place) => lead(place) + showBlock(child, looks)),
  );
}

/** The same for those who read Markdown: `10<sup>2</sup>`, as authors write it. */
export function showMarkdown(block: Block): string {
  return showBlock(block, { ...LOOKS, sup: undefined, sub: undefined });
}

/** A block with what its element alone tells: `Name (td class="align-right")`, `Data kept (th colspan="2")`. */
export function showForm(block: Block): string {
  return `${showBlock(block)} (${signatureOf(block)})`;
}

/** The texts of the blocks in a block in one line: those of tables, their parts and rows parted by ` | `. */
export function joinBlocks(tag: string, texts: readonly string[]): string {
  return texts.join(/^t(?!d|h$)/u.test(tag) ? ' | ' : ' ');
}

function showNodes(nodes: readonly Inline[], looks: Looks): string {
  return nodes.map((node) => showInline(node, looks)).join('');
}

function showInline(node: Inline, looks: Looks): string {
  if (node.type === 'text') return node.value;
  const { tag, attributes, children } = node;
  const inner = showNodes(children, looks);
  const { alt, href, src, title } = attributes;
  const address = `(${href ?? src}${title ? ` "${title}"` : ''})`;
  if (isFootnoteLink(node)) return numbersIn([node]).replace(/(.+) /u, '[$1]');
  if (tag === 'img') return `![${alt ?? ''}]${address}`;
  if (href !== undefined) return `[${inner}]${address}`;
  if (tag === 'input') return `[${'checked' in attributes ? 'x' : ' '}]`;
  const look = noteOf(node) === null ? looks[tag] : '';
  if (look === undefined) return `<${signatureOf(node)}>${inner}</${tag}>`;
  return look + inner + (/^su/u.test(tag) ? '' : look);
}
