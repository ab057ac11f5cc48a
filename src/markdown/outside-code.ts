import type { Root } from 'mdast';
import { eachNode } from './each-node.ts';
import { indexLines } from './line-index.ts';

/** A stretch of a Markdown text that a pattern was found at, with its place (1-based). */
export type FoundText = {
  text: string;
  offset: number;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
};

/** Finds patterns in a Markdown text as it is written, outside code: what stands there is meant as it is. */
export function searcherOf(source: string, tree: Root): (pattern: RegExp) => FoundText[] {
  let code: [start: number, end: number][] | undefined;
  let pointAt: ReturnType<typeof indexLines> | undefined;
  return (pattern) => {
    const found: FoundText[] = [];
    for (const match of source.matchAll(pattern)) {
      code ??= codeIn(tree);
      pointAt ??= indexLines(source);
      if (isInside(code, match.index)) continue;
      const end = pointAt(match.index + match[0].length);
      const { line, column } = pointAt(match.index);
      found.push({
        text: match[0],
        offset: match.index,
        line,
        column,
        endLine: end.line,
        endColumn: end.column,
      });
    }
    return found;
  };
}

function codeIn(tree: Root): [number, number][] {
  const code: [number, number][] = [];
  eachNode(tree, ({ type, position }) => {
    if (type !== 'code' && type !== 'inlineCode') return;
    code.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
  });
  return code;
}

/** Whether an offset lies in one of the stretches, which are in order. */
function isInside(stretches: readonly [number, number][], offset: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (stretches[low]?.[0] ?? Infinity) <= offset;
}
