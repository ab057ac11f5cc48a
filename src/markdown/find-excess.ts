import { htmlDepth } from './html-depth.ts';
import { openMarkup } from './open-markup.ts';

/** Quotes and lists deeper than anyone nests; parsing and printing recurse and would exhaust the stack. */
const maxDepth = 100;

/** More marks than a paragraph needs; finding which of them belong together takes the square of their number. */
const maxMarks = 2000;

/** More notes and addresses of links than a text has; each is sought among all where one is called. */
const maxDefinitions = 2000;

const container = />|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])/gu;
const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+[ \t]*/u;
const boundary = /^\s*(?:$|\||[-+*][ \t]|\d{1,9}[.)][ \t])/u;
const definition = /^[ \t>]*\[(?:\\.|[^\]\\])*\]:/u;

/**
 * The line (1-based) on which a Markdown text, or HTML in it, is nested deeper, or a paragraph has more brackets and
 * emphasis, or more markup that is never closed, or the text has more notes, than can be read in good
 * time; `undefined` for every text that people write.
 *
 * Blocks are told apart by blank lines, list items and table rows alone, so a block of code or a
 * formula may be refused that a parser would have managed.
 */
export function findExcess(markdown: string): number | undefined {
  let marks = 0;
  let definitions = 0;
  let open = openMarkup();
  const html = htmlDepth();
  for (const [index, line] of markdown.split('\n').entries()) {
    if (depthOf(line) > maxDepth || html.isTooDeep(line)) return index + 1;
    if (boundary.test(line)) {
      marks = 0;
      open = openMarkup();
    }
    marks += line.match(/[[\]*_~]/gu)?.length ?? 0;
    if (definition.test(line)) definitions += 1;
    if (marks > maxMarks || definitions > maxDefinitions || open.isTooMuch(line)) return index + 1;
  }
  return undefined;
}

/** How deep a line may stand in quotes and lists: one level a marker, and one for two columns of indentation. */
function depthOf(line: string): number {
  const [before = ''] = prefix.exec(line) ?? [];
  const markers = before.match(container)?.length ?? 0;
  const indentation = /^[ \t]*/u.exec(before)?.[0].replaceAll('\t', '    ').length ?? 0;
  return markers + indentation / 2;
}
