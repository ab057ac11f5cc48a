import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const stringifier = unified().use(rehypeStringify, { closeSelfClosing: false }).freeze();

/** hast to HTML, the same bytes for the same tree. */
export function toHtml(tree: Root): string {
  return stringifier.stringify(tree);
}
