import { CST, Parser } from 'yaml';

/** What an author did wrong where the parser gave up, and the offset at which it was done. */
export type YamlMistake = { reason: string; offset: number };

/**
 * Traces an error of the parser (`code` at `offset` of `text`) to the mistake behind it: a quote
 * or a bracket that is never closed shows only at the end of the text, or on a line after it.
 */
export function findMistake(text: string, code: string, offset: number): YamlMistake {
  const reason = reasonOf(code);
  if (reason !== 'quote' && reason !== 'syntax') return { reason, offset };
  const open = unclosedQuote(text, offset);
  if (open !== undefined) return { reason: 'unclosed-quote', offset: open };
  const bracket = unclosedBracket(text, offset);
  if (bracket !== undefined) return { reason: 'unclosed-bracket', offset: bracket };
  const curly = curlyValue(text, offset);
  return curly === undefined ? { reason, offset } : { reason: 'curly-quote', offset: curly };
}

/** Whether a plain value is held in typographic quotes, which YAML takes for a part of it. */
export function isInCurlyQuotes(value: string): boolean {
  return /^[“”„»«][^“”„»«"]*[“”»«"]$/u.test(value);
}

function reasonOf(code: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_INDENT':
    case 'BAD_COLLECTION_TYPE':
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
    case 'UNEXPECTED_TOKEN':
      return 'quote';
    default:
      return 'syntax';
  }
}

/** The last quote before `offset` that opens a value and is not closed on its own line. */
function unclosedQuote(text: string, offset: number): number | undefined {
  const here = lineStart(text, offset);
  for (let start = here; ; start = lineStart(text, start - 1)) {
    const open = quoteLeftOpen(text, start);
    if (open !== undefined) {
      const closed = text.indexOf(text[open] ?? '', open + 1);
      return closed < 0 || closed >= here ? open : undefined;
    }
    if (start === 0) return undefined;
  }
}

/** The quote that opens a value on the line from `start` on and is not closed there: the first quote of the line. */
function quoteLeftOpen(text: string, start: number): number | undefined {
  const line = lineFrom(text, start);
  const at = line.search(/["']/u);
  if (at < 0 || line.includes(line[at] ?? '', at + 1)) return undefined;
  const lead = line.slice(0, at);
  return !lead.includes('#') && opensValue(lead) ? start + at : undefined;
}

/** Whether a value may begin after a text: after a colon or a dash with a space, a bracket or a comma. */
function opensValue(lead: string): boolean {
  let end = lead.length;
  while (lead[end - 1] === ' ') end -= 1;
  const sign = lead[end - 1];
  if (sign === ':' || sign === '-') return end < lead.length;
  return sign === '[' || sign === '{' || sign === ',';
}

/** The first bracket before `offset` that opens a list or a map and is not closed. */
function unclosedBracket(text: string, offset: number): number | undefined {
  const open: number[] = [];
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'document') continue;
    CST.visit(token, ({ key, value }) => {
      for (const part of [key, value]) {
        if (part?.type === 'flow-collection' && !part.end.some(isClosing)) open.push(part.offset);
      }
    });
  }
  return open.find((start) => start <= offset);
}

function isClosing({ type }: CST.SourceToken): boolean {
  return type === 'flow-seq-end' || type === 'flow-map-end';
}

/** The value that begins with a typographic quote on the line of `offset`. */
function curlyValue(text: string, offset: number): number | undefined {
  const start = lineStart(text, offset);
  const line = lineFrom(text, start);
  const match = /^[^"'#]*?(?:: |- ) *(?=[“”„»«])/u.exec(line);
  return match ? start + match[0].length : undefined;
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
