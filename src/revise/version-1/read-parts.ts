import type { RootContent } from 'hast';
import type { Plain } from '../canonical-json.ts';
import { canonicalBody } from './canonical-body.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { plainParagraph } from './plain-paragraph.ts';
import { isApart } from './split-body.ts';
import { toTree } from './to-tree.ts';

/** What parts of bodies say, by their texts. */
export type BodiesRead = Map<string, readonly Plain[]>;

/**
 * Reads parts of bodies and adds what they say to `known`. Those that mean the same wherever they stand are read in
 * one go: most of the time goes into beginning to parse.
 */
export function readParts(parts: Iterable<string>, known: BodiesRead): void {
  const unread = [...new Set(parts)].filter((part) => !known.has(part));
  const others = unread.filter((part) => {
    const text = plainParagraph(part);
    if (text !== undefined) known.set(part, [['p', {}, [text]]]);
    return text === undefined;
  });
  const together = others.filter(isApart);
  if (together.length > 1) readTogether(together, known);
  for (const part of others) {
    if (!known.has(part)) known.set(part, canonicalBody(toTree(parseMarkdown(part))));
  }
}

const between = '\n\n';

function readTogether(parts: readonly string[], known: BodiesRead): void {
  const { children } = toTree(parseMarkdown(parts.join(between)));
  let line = 1;
  for (const part of parts) {
    const start = line;
    line += part.split('\n').length + 1;
    const own = children.filter((child) => isBetween(child, start, line));
    known.set(part, canonicalBody({ type: 'root', children: own }));
  }
}

function isBetween({ position }: RootContent, start: number, end: number): boolean {
  return position !== undefined && position.start.line >= start && position.start.line < end;
}
