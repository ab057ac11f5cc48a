import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** So long may a line be that stands for a heading. */
const longestTitle = 90;

/** The last line of its own above a place that ends as a heading does and has no mark of one: `**Newsletter**`. */
export function titleAbove(children: readonly RootContent[], line: number): string | undefined {
  const above = children.filter(({ position }) => position && position.end.line < line);
  const own = above.slice(above.findLastIndex(({ type }) => type === 'heading') + 1);
  return own
    .filter(({ type }) => type === 'paragraph')
    .map((node) => textOf(node).trim())
    .findLast((text) => text.length <= longestTitle && !/[.!]["”)]*$/u.test(text));
}
