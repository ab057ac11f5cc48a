import type { Place } from './place.ts';
import type { ListNode, MapEntry, MapNode, TextNode, YamlNode } from './yaml.ts';

/**
 * Reads YAML that is written plainly, as nearly all front matter, records and ledgers are, ten times as fast as a parser of the
 * whole language: keys with a text, a quoted text, lists and maps in brackets on one line, a text after
 * `>-`, or a block below them that is further in. `undefined` where anything else stands in the text,
 * right or wrong.
 *
 * 1. `a: b`, `a: "b: c"`, `a: [b, c]`, `a: {b: c}`, `- id: a` below `list:`, and `- {a: b}` from the first line on are read.
 * 2. Comments, empty lines and values, other texts of several lines, tabs, escapes, tags and mistakes
 *    are not.
 */
export function readPlainYaml(text: string, file: string, line: number): YamlNode | undefined {
  if (!text.endsWith('\n') || unusual.test(text)) return undefined;
  const lines = text.split('\n');
  lines.pop();
  const cursor: Cursor = { file, line, lines, row: 0, column: indentOf(lines[0]) };
  const root = cursor.column === 0 ? readBlock(cursor) : undefined;
  return cursor.row === lines.length ? root : undefined;
}

/** Characters of control and others that are not seen, and ends of a line that YAML does not know. */
const unusual = /[^\n\P{C}]|[\p{Zl}\p{Zp}]/u;

const key = /^([A-Za-z_][\w./-]{0,60}):(?: +(?=\S)|$)/u;
const dash = /^- +(?=\S)/u;
/** A text in one of the two kinds of quotes, without escapes, to the end of the line. */
const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/u;
/** The same, or a text without quotes, where it stands in brackets. */
const inBrackets =
  /^(?:"([^"\\]*)"|'([^']*)'|([\p{L}\p{N}_(/][^,[\]{}:#"'\s]*(?: [^,[\]{}:#"'\s-][^,[\]{}:#"'\s]*)*))/u;
const comma = /^ *, */u;
/** How a text without quotes begins, and what ends it or makes it another thing. */
const unquoted = /^[\p{L}\p{N}_(/+.§€$]/u;
const breaks = /: | #|:$|\s$/u;

/** Where reading stands: `column` is that of the next key, dash or value; -1 after the last line. */
type Cursor = { file: string; line: number; lines: readonly string[]; row: number; column: number };

function indentOf(line: string | undefined): number {
  return line === undefined ? -1 : line.search(/[^ ]|$/u);
}

function restOf({ lines, row, column }: Cursor): string {
  return (lines[row] ?? '').slice(column);
}

function goToNextLine(cursor: Cursor): void {
  cursor.row += 1;
  cursor.column = indentOf(cursor.lines[cursor.row]);
}

function readBlock(cursor: Cursor): MapNode | ListNode | undefined {
  return dash.test(restOf(cursor)) ? readList(cursor) : readMap(cursor);
}

function readMap(cursor: Cursor): MapNode | undefined {
  const { row, column } = cursor;
  const entries = new Map<string, MapEntry>();
  while (cursor.column === column) {
    const [whole, name] = key.exec(restOf(cursor)) ?? [];
    if (whole === undefined || name === undefined || entries.has(name)) return undefined;
    const place = placeInLine(cursor, name.length);
    cursor.column += whole.length;
    const value = readValue(cursor, column);
    if (!value) return undefined;
    entries.set(name, { key: place, value });
  }
  // What stands further in belongs to a text of several lines, or nowhere.
  if (cursor.column > column) return undefined;
  return { kind: 'map', entries, place: placeFrom(cursor, row, column) };
}

function readList(cursor: Cursor): ListNode | undefined {
  const { row, column } = cursor;
  const items: YamlNode[] = [];
  while (cursor.column === column) {
    const whole = dash.exec(restOf(cursor))?.[0];
    if (whole === undefined) return undefined;
    cursor.column += whole.length;
    const item = readItem(cursor);
    if (!item) return undefined;
    items.push(item);
  }
  if (cursor.column > column) return undefined;
  return { kind: 'list', items, place: placeFrom(cursor, row, column) };
}

function readItem(cursor: Cursor): YamlNode | undefined {
  const rest = restOf(cursor);
  if (isBracketed(rest)) return readLine(cursor, rest);
  return key.test(rest) ? readMap(cursor) : readText(cursor);
}

function isBracketed(rest: string): boolean {
  return rest.startsWith('[') || rest.startsWith('{');
}

/** The value of a key that stands at `column`: on its line, or a block below it. */
function readValue(cursor: Cursor, column: number): YamlNode | undefined {
  const rest = restOf(cursor);
  if (isBracketed(rest)) return readLine(cursor, rest);
  if (rest === '>-') return readFolded(cursor, column);
  if (rest !== '') return readText(cursor);
  goToNextLine(cursor);
  return cursor.column > column ? readBlock(cursor) : undefined;
}

/** The lines after `>-`, all as far in as the first of them: one text, with spaces for the ends of lines. */
function readFolded(cursor: Cursor, column: number): TextNode | undefined {
  const { row, column: start } = cursor;
  const words: string[] = [];
  goToNextLine(cursor);
  const inner = cursor.column;
  while (cursor.column === inner && inner > column) {
    const rest = restOf(cursor);
    if (rest === '' || rest.endsWith(' ')) return undefined;
    words.push(rest);
    goToNextLine(cursor);
  }
  if (words.length === 0 || cursor.column > column) return undefined;
  return { kind: 'text', value: words.join(' '), place: placeFrom(cursor, row, start) };
}

function readText(cursor: Cursor): TextNode | undefined {
  const rest = restOf(cursor);
  const value = textIn(rest);
  if (value === undefined) return undefined;
  const place = placeInLine(cursor, rest.length);
  goToNextLine(cursor);
  return { kind: 'text', value, place };
}

function textIn(rest: string): string | undefined {
  if (rest.startsWith('"') || rest.startsWith("'")) {
    const [, double, single] = quoted.exec(rest) ?? [];
    return double ?? single;
  }
  return unquoted.test(rest) && !breaks.test(rest) ? rest : undefined;
}

/** What stands in brackets, to the end of the line. */
function readLine(cursor: Cursor, rest: string): YamlNode | undefined {
  const line: Line = { cursor, rest, at: 0 };
  const node = readInBrackets(line);
  if (!node || line.at < rest.length) return undefined;
  goToNextLine(cursor);
  return node;
}

/** The rest of a line, and how far it is read. */
type Line = { readonly cursor: Cursor; readonly rest: string; at: number };

function readInBrackets(line: Line): YamlNode | undefined {
  const { at } = line;
  const opening = line.rest[at];
  if (opening === '[') {
    const items: YamlNode[] = [];
    const isWhole = readParts(line, ']', () => {
      const item = readInBrackets(line);
      if (item) items.push(item);
      return item !== undefined;
    });
    return isWhole ? { kind: 'list', items, place: placeSince(line, at) } : undefined;
  }
  if (opening === '{') {
    const entries = new Map<string, MapEntry>();
    const isWhole = readParts(line, '}', () => readPair(line, entries));
    return isWhole ? { kind: 'map', entries, place: placeSince(line, at) } : undefined;
  }
  const [whole, ...values] = inBrackets.exec(line.rest.slice(at)) ?? [];
  const value = values.find((one) => one !== undefined);
  if (whole === undefined || value === undefined) return undefined;
  line.at += whole.length;
  return { kind: 'text', value, place: placeSince(line, at) };
}

/** Reads parts with commas between, and the brackets around them. */
function readParts(line: Line, closing: string, readPart: () => boolean): boolean {
  line.at += 1;
  while (line.rest[line.at] !== closing) {
    if (!readPart()) return false;
    const between = comma.exec(line.rest.slice(line.at))?.[0];
    if (between !== undefined) line.at += between.length;
    else if (line.rest[line.at] !== closing) return false;
    // A comma before the end is left to the parser.
    if (between !== undefined && line.rest[line.at] === closing) return false;
  }
  line.at += 1;
  return true;
}

function readPair(line: Line, entries: Map<string, MapEntry>): boolean {
  const { at } = line;
  const [whole, name] = key.exec(line.rest.slice(at)) ?? [];
  if (whole === undefined || name === undefined || entries.has(name)) return false;
  line.at += name.length;
  const place = placeSince(line, at);
  line.at = at + whole.length;
  const value = readInBrackets(line);
  if (value) entries.set(name, { key: place, value });
  return value !== undefined;
}

function placeSince({ cursor, at: end }: Line, start: number): Place {
  return placeInLine({ ...cursor, column: cursor.column + start }, end - start);
}

function placeInLine({ file, line, row, column }: Cursor, length: number): Place {
  const here = line + row;
  return { file, line: here, column: column + 1, endLine: here, endColumn: column + 1 + length };
}

/** From a line and column (0-based) to the line of the cursor, where a block ends. */
function placeFrom(cursor: Cursor, row: number, column: number): Place {
  const { file, line } = cursor;
  return { file, line: line + row, column: column + 1, endLine: line + cursor.row, endColumn: 1 };
}
