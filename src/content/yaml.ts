import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node as SyntaxNode,
} from 'yaml';
import type { Outline } from '../../schema/walk.ts';
import type { Place } from './place.ts';
import { pointAt, startOf } from './place.ts';
import type { Problem } from './problem.ts';
import { findMistake, isInCurlyQuotes, type YamlMistake } from './yaml-mistake.ts';

/** A value of YAML with the place of every node; every scalar is a string (failsafe schema). */
export type YamlNode = TextNode | ListNode | MapNode;
export type TextNode = {
  kind: 'text';
  value: string;
  place: Place;
  /** What follows an unquoted value after ` #`, which YAML takes for a comment. */
  comment?: string;
};
export type ListNode = { kind: 'list'; items: YamlNode[]; place: Place };
export type MapEntry = {
  key: Place;
  value: YamlNode;
  /** Where the key stands in further sections, when several hold a part of the value. */
  also?: readonly Place[];
};
export type MapNode = { kind: 'map'; entries: Map<string, MapEntry>; place: Place };

export type YamlResult = { root: YamlNode | null; problems: Problem[] };

/** Deeper nesting than any disclosure has; deeper text is refused before it can exhaust the stack. */
const maxDepth = 40;

/**
 * Reads one YAML document. `line` is the line of the file on which `text` begins. `root` is null
 * where the text is empty or cannot be read; then the problems say why and where.
 */
export function readYaml(text: string, file: string, line = 1): YamlResult {
  if (nestsTooDeep(text)) {
    return { root: null, problems: [invalid(startOf(file), 'nesting')] };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const at = placer(lineCounter, file, line);
  if (document.errors.length > 0) {
    const errors = document.errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
    const mistakes = errors.map(({ code, pos }) => findMistake(text, code, pos[0]));
    const problems = upToFirst(mistakes).map(({ reason, offset }) =>
      invalid(at([offset, offset + 1]), reason),
    );
    return { root: null, problems };
  }
  // A tag that nothing resolves is a text that begins with `!`: its first word would be lost.
  const problems = document.warnings.map((warning) => invalid(at(warning.pos), 'tag'));
  const root = document.contents ? convert(document.contents, at, problems) : null;
  return problems.length > 0 ? { root: null, problems } : { root, problems };
}

type At = (range: readonly [number, number, ...number[]]) => Place;

function placer(lines: LineCounter, file: string, firstLine: number): At {
  return ([start, end]) => {
    const from = lines.linePos(start);
    const to = lines.linePos(end);
    return {
      file,
      line: from.line + firstLine - 1,
      column: from.col,
      endLine: to.line + firstLine - 1,
      endColumn: to.col,
    };
  };
}

function convert(node: SyntaxNode, at: At, problems: Problem[]): YamlNode {
  const place = node.range ? at(node.range) : at([0, 0]);
  if (isAlias(node) || node.anchor !== undefined) {
    problems.push(invalid(place, 'alias'));
    return { kind: 'text', value: '', place };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item as SyntaxNode, at, problems));
    return { kind: 'list', items, place };
  }
  if (isMap(node)) {
    const entries = new Map<string, MapEntry>();
    for (const pair of node.items) {
      const key = pair.key as SyntaxNode;
      const keyPlace = key.range ? at(key.range) : place;
      const value = pair.value ? convert(pair.value as SyntaxNode, at, problems) : null;
      if (!isScalar(key)) problems.push(invalid(keyPlace, 'key'));
      else {
        const empty: YamlNode = { kind: 'text', value: '', place: keyPlace };
        entries.set(String(key.value), { key: keyPlace, value: value ?? empty });
      }
    }
    return { kind: 'map', entries, place };
  }
  const value = isScalar(node) ? String(node.value ?? '') : '';
  if (!isScalar(node) || node.type !== 'PLAIN') return { kind: 'text', value, place };
  if (isInCurlyQuotes(value)) problems.push(invalid(place, 'curly-quote'));
  return { kind: 'text', value, place, ...(node.comment && { comment: node.comment }) };
}

/**
 * One mistake of syntax leads to others after it, so the first stands for them. A key twice is no
 * such mistake.
 */
function upToFirst(mistakes: readonly YamlMistake[]): YamlMistake[] {
  const first = mistakes.findIndex(({ reason }) => reason !== 'duplicate-key');
  return first < 0 ? [...mistakes] : mistakes.slice(0, first + 1);
}

function invalid(at: Place, reason: string): Problem {
  return { code: 'yaml-invalid', at, data: { reason } };
}

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > maxDepth) return true;
  }
  return /^\s*(?:[-?] +){40}/mu.test(text) || /^ {400}/mu.test(text);
}

/** The node at `path`, or `undefined`. */
export function nodeAt(root: YamlNode, path: readonly (string | number)[]): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step))?.value;
    else if (node?.kind === 'list' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node;
}

/** Where `path` stands: its key if it has one, or else the closest parent that is there. */
export function placeOf(root: YamlNode, path: readonly (string | number)[]): Place {
  let place = root.place;
  let node: YamlNode | undefined = root;
  let holder: MapEntry | undefined;
  for (const step of path) {
    if (node?.kind === 'map') {
      const entry = node.entries.get(String(step));
      if (!entry) return holder ? mainKey(holder) : place;
      holder = entry.also ? entry : undefined;
      place = entry.key.file === entry.value.place.file ? spanning(entry) : entry.value.place;
      node = entry.value;
    } else if (node?.kind === 'list' && typeof step === 'number' && node.items[step]) {
      node = node.items[step];
      place = node.place;
      holder = undefined;
    } else return place;
  }
  return place;
}

/** The key of a value, in the section that holds most of its entries. */
export function mainKey({ key, also = [], value }: MapEntry): Place {
  const entries = value.kind === 'map' ? [...value.entries.values()].map((entry) => entry.key) : [];
  const items = value.kind === 'list' ? value.items.map((item) => item.place) : [];
  const count = ({ file }: Place) =>
    [...entries, ...items].filter((place) => place.file === file).length;
  return [key, ...also].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function spanning({ key, value }: MapEntry): Place {
  if (value.kind !== 'text') return key;
  const { endLine, endColumn } = value.place;
  return { ...key, endLine, endColumn };
}

/** The node as plain values: objects, arrays and strings. `__proto__` stays an ordinary key. */
export function toValue(node: YamlNode): unknown {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'list') return node.items.map(toValue);
  const value: Record<string, unknown> = {};
  for (const [key, entry] of node.entries) {
    if (key === '__proto__') defineOwn(value, key, toValue(entry.value));
    else value[key] = toValue(entry.value);
  }
  return value;
}

/** What of a node tells which alternative of a schema describes it. */
export function outlineOf(node: YamlNode): Outline {
  if (node.kind === 'map') return { kind: 'map', has: (key) => node.entries.has(key) };
  return { kind: node.kind };
}

function defineOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/** A map without entries, for files that hold none. */
export function emptyMap(file: string): MapNode {
  return { kind: 'map', entries: new Map(), place: pointAt(file, 1, 1) };
}
