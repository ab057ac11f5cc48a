import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node as SyntaxNode,
} from 'yaml';
import { duplicateKeys } from './duplicate-keys.ts';
import { type Place, startOf } from './place.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Problem } from './problem.ts';
import type { MapEntry, YamlNode } from './yaml.ts';
import { findMistake, isInCurlyQuotes, type YamlMistake } from './yaml-mistake.ts';

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
  const plain = readPlainYaml(text, file, line);
  return plain ? { root: plain, problems: [] } : parseYaml(text, file, line);
}

/** Reads one YAML document with the parser of the whole language, as `readYaml` does what is not plain. */
export function parseYaml(text: string, file: string, line: number): YamlResult {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter,
    // The parser compares each key with all before it; `duplicateKeys` tells them in one walk.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const at = placer(lineCounter, file, line);
  const problems = mistakesIn(document, text).map(({ reason, offset }) =>
    invalid(at([offset, offset + 1]), reason),
  );
  if (problems.length > 0) return { root: null, problems };
  // A tag that nothing resolves is a text that begins with `!`: its first word would be lost.
  problems.push(...document.warnings.map((warning) => invalid(at(warning.pos), 'tag')));
  const root = document.contents ? convert(document.contents, at, problems) : null;
  return problems.length > 0 ? { root: null, problems } : { root, problems };
}

/**
 * What is wrong with the syntax. One mistake leads to others after it, so the first stands for them; a key
 * twice is no such mistake, and those before it are told too.
 */
function mistakesIn({ errors, contents }: Document.Parsed, text: string): YamlMistake[] {
  const [first] = errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
  const repeated = duplicateKeys(contents)
    .filter((offset) => first === undefined || offset < first.pos[0])
    .map((offset) => ({ reason: 'duplicate-key', offset }));
  return first ? [...repeated, findMistake(text, first.code, first.pos[0])] : repeated;
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

function invalid(at: Place, reason: string): Problem {
  return { code: 'yaml-invalid', at, data: { reason } };
}

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > maxDepth) return true;
  }
  return /^[ \t]*(?:[-?] +){40}/mu.test(text) || /^ {400}/mu.test(text);
}
