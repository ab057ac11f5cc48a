import type * as z from 'zod';
import { elementOf, fieldOf, fieldsOf, resolve } from '../../schema/walk.ts';
import { nearestWord } from './nearest-word.ts';
import type { Place } from './place.ts';
import type { FactPath, Problem, ProblemCode } from './problem.ts';
import { isLeftOfGap, isUnfilled } from './unfilled.ts';
import { nodeAt, outlineNode, placeOf, toValue, type YamlNode } from './yaml.ts';

export type Validated<T> = {
  value: T | undefined;
  /** The node less what was left out of `value`; positions in lists agree with it. */
  kept: YamlNode;
  problems: Problem[];
};

type Issue = z.core.$ZodIssue;

/** Deeper than any disclosure is nested. */
const maxRounds = 8;

/**
 * Checks the shape of a node against a schema. Every problem points at the offending node, or at
 * the parent that should hold a missing one. What is wrong is left out and the rest is kept, entry
 * by entry, so that one mistake does not hide a whole disclosure; `value` is undefined where
 * nothing can be kept.
 */
export function validate<T>(
  node: YamlNode,
  schema: z.ZodType<T>,
  base: FactPath = [],
): Validated<T> {
  let kept = node;
  const problems: Problem[] = [];
  // Each round leaves something out, and what that leaves incomplete in the next.
  for (let round = 0; round < maxRounds; round += 1) {
    const result = schema.safeParse(toValue(kept));
    if (result.success) return { value: result.data, kept, problems };
    const current = kept;
    const issues = result.error.issues.flatMap((issue) => flatten(issue, schema, current));
    if (round === 0)
      problems.push(...issues.flatMap((issue) => describe(issue, node, base, schema)));
    const cuts = issues.flatMap((issue) => cutsFor(issue, current));
    if (cuts.some((path) => path.length === 0)) break;
    kept = withoutPaths(kept, cuts);
  }
  return { value: undefined, kept, problems };
}

/** Replaces a failed union by the issues of the alternative that the node was meant to be. */
function flatten(issue: Issue, schema: z.ZodType, node: YamlNode): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const path = issue.path as FactPath;
  const union = schemaAt(schema, node, path);
  const here = nodeAt(node, path);
  const chosen = union && here ? resolve(union, outlineNode(here)) : undefined;
  const options =
    (union?._zod.def as { options?: readonly z.ZodType[] } | undefined)?.options ?? [];
  // A map that fits none was meant for the list, one dash short of it: it declares no absence.
  const fallback = here?.kind === 'map' ? options.length - 1 : 0;
  const index = chosen && options.includes(chosen) ? options.indexOf(chosen) : fallback;
  const inner = issue.errors[index] ?? issue.errors[0] ?? [];
  return inner.flatMap((child) => {
    const moved = { ...child, path: [...issue.path, ...child.path] } as Issue;
    return flatten(moved, schema, node);
  });
}

/** The schema of the value at `path`, not yet resolved; `undefined` where there is none. */
export function schemaAt(schema: z.ZodType, node: YamlNode, path: FactPath): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  let here: YamlNode | undefined = node;
  for (const step of path) {
    if (!current || !here) return undefined;
    const resolved: z.ZodType = resolve(current, outlineNode(here));
    current = typeof step === 'number' ? elementOf(resolved) : fieldOf(resolved, String(step));
    here = nodeAt(here, [step]);
  }
  return current && here ? unwrapOptional(current) : current;
}

function unwrapOptional(schema: z.ZodType): z.ZodType {
  const def = schema._zod.def as { type: string; innerType?: z.ZodType };
  return def.type === 'optional' && def.innerType ? def.innerType : schema;
}

function describe(issue: Issue, node: YamlNode, base: FactPath, schema: z.ZodType): Problem[] {
  const path = issue.path as FactPath;
  const full = [...base, ...path];
  const make = (code: ProblemCode, data: Record<string, string>, at?: Place): Problem => ({
    code,
    at: at ?? placeOf(node, path),
    data: { path: '', ...data },
    path: full,
  });
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, node, path);
    return issue.keys.map((key) => {
      const unknown = keyUnknown(placeOf(node, [...path, key]), [...full, key], known);
      const cut = textCutAt(nodeAt(node, path), key);
      return cut === undefined || unknown.advice
        ? unknown
        : { ...unknown, advice: { cut: `"${cut}"` } };
    });
  }
  if (issue.code === 'invalid_key') {
    const data = { found: String(path.at(-1)), format: issue.issues[0]?.message ?? '' };
    return [make('value-wrong-format', data)];
  }
  const here = nodeAt(node, path);
  if (!here) return [make('value-missing', { key: String(path.at(-1) ?? '') })];
  if (here.kind === 'text' && here.value === '') return [make('value-empty', {})];
  const isText = here.kind === 'text' && issue.code !== 'invalid_type';
  const toCome = isText && (isUnfilled(here.value) || isLeftOfGap(here.value));
  if (toCome) return [make('value-unwritten', { found: here.value.trim(), ...expected(issue) })];
  switch (issue.code) {
    case 'invalid_type':
      return [make('value-wrong-type', { found: here.kind, expected: issue.expected }, here.place)];
    case 'invalid_value':
      return [make('value-not-in-list', { found: shown(here), ...expected(issue) })];
    case 'too_small':
      return [make('value-empty', {})];
    default:
      return [make('value-wrong-format', { found: shown(here), ...expected(issue) })];
  }
}

/** What a value must be: one of a list, or of a form that has a name. */
function expected(issue: Issue): Record<string, string> {
  if (issue.code === 'invalid_value') return { list: issue.values.join(', ') };
  return { format: issue.code === 'invalid_format' ? formatOf(issue) : issue.message };
}

/**
 * The text that a key was cut from: in braces a comma ends a text that has no quotation marks, and what follows it on the
 * line is read as keys without values.
 *
 * 1. `{de: Alle, die lesen, auch Gäste}` has the keys `die lesen` and `auch Gäste`, both cut from `Alle, die lesen, auch Gäste`.
 */
function textCutAt(map: YamlNode | undefined, key: string): string | undefined {
  if (map?.kind !== 'map') return undefined;
  const entries = [...map.entries];
  const at = entries.findIndex(([name]) => name === key);
  const isBare = ([, { value }]: (typeof entries)[number]) =>
    value.kind === 'text' && value.value === '';
  const start = entries.slice(0, at).findLastIndex((entry) => !isBare(entry));
  const [, text] = entries[start] ?? [];
  const cut = entries.slice(start + 1);
  const end = cut.findIndex((entry) => !isBare(entry));
  const parts = end < 0 ? cut : cut.slice(0, end);
  if (text?.value.kind !== 'text' || !parts.some(([name]) => name === key)) return undefined;
  const isOneLine = parts.every(([, { key: place }]) => place.line === text.value.place.line);
  return isOneLine ? [text.value.value, ...parts.map(([name]) => name)].join(', ') : undefined;
}

/** The keys that may stand at `path`. */
function keysAt(schema: z.ZodType, node: YamlNode, path: FactPath): string[] {
  const here = nodeAt(node, path);
  const own = here && schemaAt(schema, node, path);
  return own ? Object.keys(fieldsOf(resolve(own, outlineNode(here))) ?? {}) : [];
}

/** A key that no schema has, with the known one that it may have been meant to be. */
export function keyUnknown(at: Place, path: FactPath, known: readonly string[]): Problem {
  const key = String(path.at(-1));
  const meant = nearestWord(key, known);
  const advice = meant === undefined ? {} : { advice: { meant } };
  return { code: 'key-unknown', at, data: { key, path: '' }, path, ...advice };
}

/** Regular expressions carry the name of their format as the message; built-in formats have a name. */
function formatOf(issue: Issue & { code: 'invalid_format' }): string {
  return issue.format === 'regex' ? issue.message : issue.format;
}

function shown(node: YamlNode): string {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'map') return '';
  return node.items.flatMap((item) => (item.kind === 'text' ? item.value : [])).join(', ');
}

/** What to leave out because of an issue: what is wrong, or the parent of what is missing. */
function cutsFor(issue: Issue, node: YamlNode): FactPath[] {
  const path = issue.path as FactPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  return [nodeAt(node, path) === undefined ? path.slice(0, -1) : path];
}

function withoutPaths(node: YamlNode, cuts: readonly FactPath[]): YamlNode {
  const here = new Set(cuts.filter((path) => path.length === 1).map((path) => String(path[0])));
  const below = (step: string | number): FactPath[] =>
    cuts.filter((path) => path.length > 1 && path[0] === step).map((path) => path.slice(1));
  if (node.kind === 'list') {
    const items = node.items
      .map((item, index) => ({ item: withoutPaths(item, below(index)), index }))
      .filter(({ index }) => !here.has(String(index)))
      .map(({ item }) => item);
    return { ...node, items };
  }
  if (node.kind === 'text') return node;
  const entries = [...node.entries]
    .filter(([key]) => !here.has(key))
    .map(
      ([key, entry]) => [key, { ...entry, value: withoutPaths(entry.value, below(key)) }] as const,
    );
  return { ...node, entries: new Map(entries) };
}
