import type { Root } from 'mdast';
import type { Locale } from '../../schema/languages.ts';
import { sayPlacedProblem } from '../check/reading/say-problem.ts';
import { placeInBody } from '../content/read-section.ts';
import { inspectBody, losesWords } from '../markdown/inspect.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Io } from './io.ts';
import { readBody } from './read-body.ts';

/** The text of any Markdown file as a tree; what of its words will not be shown is told on the side. */
export function readTree(
  file: string,
  speak: Locale,
  io: Io,
  bytes?: Uint8Array,
): { tree: Root; text: string } {
  const { body, bodyLine } = readBody(file, io, bytes);
  const tree = parseMarkdown(body);
  for (const { code, text, ...range } of inspectBody(tree, body)) {
    if (!losesWords(code)) continue;
    const at = placeInBody({ file, bodyLine }, range);
    io.error(`${sayPlacedProblem({ code, at, data: { text } }, speak)}\n`);
  }
  return { tree, text: body };
}
