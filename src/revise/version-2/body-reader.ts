import type { BodyReader } from '../version-1/read-parts.ts';
import { isApart as isApartByMarkdown, splitBody } from '../version-1/split-body.ts';
import { canonicalBody } from './canonical-body.ts';
import { findExcess } from './find-excess.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { toTree } from './to-tree.ts';

/** What reaches from one part of a text into others: HTML, and lines that may begin with the number of a clause. */
const reaches = /<|^[^\S\n]*(?:\p{L}{1,6}[.)]|[^\p{L}\s#|>-])/mu;

export const bodyReader: BodyReader = {
  split: (body) => (reaches.test(body) ? [body] : splitBody(body)),
  isApart: (part) => isApartByMarkdown(part) && !reaches.test(part),
  isTooMuch: (part) => findExcess(part) !== undefined,
  toTree: (markdown) => toTree(parseMarkdown(markdown)),
  canonicalBody,
};
