import type { Root } from 'mdast';
import { eachNode } from './each-node.ts';
import { ownIdOf } from './heading-ids.ts';
import { indexLines } from './line-index.ts';
import type { FoundText } from './outside-code.ts';

const sign = /(?<!\\)(?:\\\\)*(\{[ \t]*#[^{}\n]{0,200}\})/gu;

/** Ids in headings that are not read, and stand among the words of the heading. `source` is what `tree` was parsed from. */
export function findMalformedIds(source: string, tree: Root): FoundText[] {
  if (!/\{[ \t]*#/u.test(source)) return [];
  const pointAt = indexLines(source);
  const found: FoundText[] = [];
  eachNode(tree, (heading) => {
    if (heading.type !== 'heading') return;
    const start = heading.position?.start.offset ?? 0;
    let written = source.slice(start, heading.position?.end.offset);
    eachNode(heading, ({ type, position }) => {
      if (type === 'inlineCode')
        written = blank(
          written,
          (position?.start.offset ?? 0) - start,
          (position?.end.offset ?? 0) - start,
        );
    });
    const own = ownIdOf(heading);
    const taken = own === undefined ? -1 : written.lastIndexOf(`{#${own}}`);
    for (const match of written.matchAll(sign)) {
      const text = match[1] ?? '';
      const at = match.index + match[0].length - text.length;
      if (at === taken) continue;
      const { line, column } = pointAt(start + at);
      const end = pointAt(start + at + text.length);
      found.push({
        text,
        offset: start + at,
        line,
        column,
        endLine: end.line,
        endColumn: end.column,
      });
    }
  });
  return found;
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
