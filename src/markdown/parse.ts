import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** Markdown (CommonMark with GFM's tables, autolinks, task lists, footnotes) to mdast. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}
