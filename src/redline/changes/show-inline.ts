import { isFootnoteLink, numbersIn } from '../text/footnotes.ts';
import type { Inline, InlineElement } from '../text/tree.ts';

const MARKS: Readonly<Record<string, string>> = { strong: '**', em: '*', del: '~~', code: '`' };

/** Phrasing with its looks and addresses as Markdown writes them: `**keep**`, `[us](https://a.example)`, `![map](map.svg)`. */
export function showInline(nodes: readonly Inline[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : showElement(node))).join('');
}

function showElement(element: InlineElement): string {
  const { tag, attributes, children } = element;
  if (isFootnoteLink(element)) {
    const number = numbersIn([element]).trim();
    return number && `[${number}]`;
  }
  const title = attributes['title'] === undefined ? '' : ` "${attributes['title']}"`;
  if (tag === 'img') return `![${attributes['alt'] ?? ''}](${attributes['src'] ?? ''}${title})`;
  const inner = showInline(children);
  if (tag === 'br') return ' ';
  if (attributes['href'] !== undefined) return `[${inner}](${attributes['href']}${title})`;
  const mark = MARKS[tag];
  if (mark === undefined) return tag === 'sup' ? inner : `<${tag}>${inner}</${tag}>`;
  return mark + inner + mark;
}
