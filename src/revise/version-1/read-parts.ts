import type { Root, RootContent } from 'hast';
import type { Plain } from '../canonical-json.ts';
import { canonicalBody } from './canonical-body.ts';
import { findExcess } from './find-excess.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { plainParagraph } from './plain-paragraph.ts';
import { isApart, splitBody } from './split-body.ts';
import { toTree } from './to-tree.ts';

/** What parts of bodies say, by their texts. */
export type BodiesRead = Map<string, readonly Plain[]>;

/** How a version of the digest reads bodies. */
export interface BodyReader {
  /** The parts of a body that are read apart as they are read together. */
  readonly split: (body: string) => readonly string[];
  /** Whether a part says the same after any other. */
  readonly isApart: (part: string) => boolean;
  /** Whether a text is more than can be read in good time. */
  readonly isTooMuch: (part: string) => boolean;
  readonly toTree: (markdown: string) => Root;
  readonly canonicalBody: (root: Root) => readonly Plain[];
}

export const bodyReader: BodyReader = {
  split: splitBody,
  isApart,
  isTooMuch: (part) => findExcess(part) !== undefined,
  toTree: (markdown) => toTree(parseMarkdown(markdown)),
  canonicalBody,
};

/**
 * Reads parts of bodies and adds what they say to `known`. Those that mean the same wherever they stand are read in
 * one go: most of the time goes into beginning to parse.
 */
export function readParts(parts: Iterable<string>, known: BodiesRead, reader: BodyReader): void {
  const unread = [...new Set(parts)].filter((part) => !known.has(part));
  const others = unread.filter((part) => {
    const text = reader.isApart(part) ? plainParagraph(part) : undefined;
    if (text !== undefined) known.set(part, [['p', {}, [text]]]);
    return text === undefined;
  });
  const together = others.filter(reader.isApart);
  if (together.length > 1) readTogether(together, known, reader);
  for (const part of others) {
    if (!known.has(part)) known.set(part, reader.canonicalBody(reader.toTree(part)));
  }
}

const between = '\n\n';

function readTogether(
  parts: readonly string[],
  known: BodiesRead,
  { toTree, canonicalBody }: BodyReader,
): void {
  const { children } = toTree(parts.join(between));
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
