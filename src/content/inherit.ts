import type * as z from 'zod';
import { elementOf, fieldOf, metaOf, resolve } from '../../schema/walk.ts';
import { differing, idOf, isAbsence, type Merged } from './merge.ts';
import { nearestWord } from './nearest-word.ts';
import type { Place } from './place.ts';
import type { FactPath, Problem } from './problem.ts';
import { isSameInEachLanguage } from './same-in-each-language.ts';
import { type ListNode, type MapNode, outlineNode, type YamlNode } from './yaml.ts';

/**
 * Finds where what the source has at `path` belongs in the translation: in the translated section of
 * the source's place, as near to `path` as that section reaches.
 */
export type Counterpart = (source: Place, path: FactPath) => Place;

/**
 * Completes a translation with what is the same in every language. Text fields come from the
 * translation; ids, enums, periods, dates, addresses and countries from the source; a repeated
 * value must be equal, but for towns and streets, which have a name in each language. Quotes and notes belong to one section and are never inherited.
 *
 * Lists with ids match by id, other lists by position. A text that the source has and the
 * translation lacks is a problem, where it belongs; so is what the source does not have, and it is
 * left out.
 */
export function inheritFacts(
  source: MapNode,
  translation: MapNode,
  schema: z.ZodType,
  counterpart: Counterpart,
): Merged {
  const problems: Problem[] = [];
  const root = inheritMap(source, translation, schema, [], { problems, counterpart });
  return { root, problems };
}

type Run = { problems: Problem[]; counterpart: Counterpart };

function inheritMap(
  source: MapNode,
  translation: MapNode | undefined,
  schema: z.ZodType,
  path: FactPath,
  run: Run,
): MapNode {
  const place = translation?.place ?? run.counterpart(source.place, path);
  const root: MapNode = { kind: 'map', entries: new Map(), place };
  for (const [key, entry] of source.entries) {
    const field = fieldOf(schema, key);
    const theirs = translation?.entries.get(key);
    const role = field && metaOf(field).role;
    if (role === 'quote' || role === 'note') continue;
    const here = [...path, key];
    const value = inheritNode(entry.value, theirs?.value, field, here, run);
    root.entries.set(key, { ...(theirs ?? { key: run.counterpart(entry.key, here) }), value });
  }
  for (const [key, entry] of translation?.entries ?? []) {
    if (root.entries.has(key)) continue;
    const field = fieldOf(schema, key);
    const role = field && metaOf(field).role;
    if (field && role !== 'quote' && role !== 'note') {
      run.problems.push(withoutSource(entry.key, [...path, key]));
    } else root.entries.set(key, entry);
  }
  return root;
}

function inheritNode(
  source: YamlNode,
  translation: YamlNode | undefined,
  field: z.ZodType | undefined,
  path: FactPath,
  run: Run,
): YamlNode {
  if (!field) return translation ?? source;
  if (!translation && source.kind !== 'text') {
    return inheritWhole(source, field, path, run);
  }
  const schema = resolve(field, outlineNode(source));
  if (translation && isOtherShape(source, translation)) {
    run.problems.push(differingFromSource(source, translation, path));
    return source;
  }
  if (source.kind === 'map') {
    return inheritMap(source, translation as MapNode | undefined, schema, path, run);
  }
  if (source.kind === 'list') {
    return inheritList(source, translation as ListNode | undefined, schema, path, run);
  }
  if (metaOf(field).role === 'text' || metaOf(schema).role === 'text') {
    if (translation) return translation;
    const problem = untranslated(run.counterpart(source.place, path), path, source.value);
    run.problems.push(problem);
    return { ...source, place: problem.at };
  }
  if (translation?.kind === 'text' && translation.value !== source.value) {
    if (isSameInEachLanguage(metaOf(field).place, source.value, translation.value))
      return translation;
    run.problems.push(differingFromSource(source, translation, path));
  }
  return { ...source, place: translation?.place ?? run.counterpart(source.place, path) };
}

/** A value of a translation that is another one than in its source, whose file is named. */
function differingFromSource(source: YamlNode, translation: YamlNode, path: FactPath): Problem {
  return { ...differing(source, translation, path), advice: { source: source.place.file } };
}

/** Whether one of two values is a declared absence, or otherwise of another shape than the other. */
function isOtherShape(source: YamlNode, translation: YamlNode): boolean {
  if (source.kind !== 'map' || translation.kind !== 'map') return source.kind !== translation.kind;
  return translation.entries.size > 0 && isAbsence(source) !== isAbsence(translation);
}

/** A map or list that the translation leaves out: one problem for all the texts it lacks. */
function inheritWhole(
  source: MapNode | ListNode,
  field: z.ZodType,
  path: FactPath,
  run: Run,
): YamlNode {
  const schema = resolve(field, outlineNode(source));
  const inner: Run = { ...run, problems: [] };
  const value =
    source.kind === 'map'
      ? inheritMap(source, undefined, schema, path, inner)
      : inheritList(source, undefined, schema, path, inner);
  const [first] = inner.problems;
  if (first) {
    const at = run.counterpart(source.place, path);
    run.problems.push(untranslated(at, path, first.data['source'] ?? '', idOf(source)));
  }
  return value;
}

function inheritList(
  source: ListNode,
  translation: ListNode | undefined,
  schema: z.ZodType,
  path: FactPath,
  run: Run,
): ListNode {
  const element = elementOf(schema);
  const place = translation?.place ?? run.counterpart(source.place, path);
  const theirs = matchItems(source, translation, path, run);
  const items = source.items.map((item, index) =>
    inheritNode(item, theirs[index], element, [...path, index], run),
  );
  return { kind: 'list', items, place };
}

/** The translated item of each source item: by id where items have one, else by position. */
function matchItems(
  source: ListNode,
  translation: ListNode | undefined,
  path: FactPath,
  run: Run,
): (YamlNode | undefined)[] {
  const theirs = translation?.items ?? [];
  const hasIds = source.items.some((item) => idOf(item) !== undefined);
  const matched = hasIds ? matchById(source.items, theirs) : [...theirs];
  const used = new Set(matched.slice(0, source.items.length));
  theirs.forEach((item, index) => {
    if (!used.has(item))
      run.problems.push(withoutSource(item.place, [...path, idOf(item) ?? index]));
  });
  return matched;
}

/**
 * Items by their ids. One that has no id of the source stands for the source item that its id was
 * probably meant to be, or that alone is left: then its id differs, and nothing is missing.
 */
function matchById(
  source: readonly YamlNode[],
  theirs: readonly YamlNode[],
): (YamlNode | undefined)[] {
  const byId = new Map(theirs.map((item) => [idOf(item), item]));
  const known = new Set(source.map(idOf));
  const lacking = source.flatMap((item) => {
    const id = idOf(item);
    return id === undefined || byId.has(id) ? [] : [id];
  });
  const extra = [...byId].filter(([id]) => !known.has(id));
  for (const [id, item] of extra) {
    const isLast = extra.length === 1 && lacking.length === 1;
    const meant = id && (isLast ? lacking[0] : nearestWord(id, lacking));
    if (!meant) continue;
    byId.set(meant, item);
    lacking.splice(lacking.indexOf(meant), 1);
  }
  return source.map((item) => byId.get(idOf(item)));
}

function untranslated(at: Place, path: FactPath, source: string, id?: string): Problem {
  const advice = id === undefined ? {} : { advice: { id } };
  return { code: 'translation-missing', at, data: { path: '', source }, path, ...advice };
}

/** The path ends in what is too much: a key, an id, or a position counted from zero. */
function withoutSource(at: Place, path: FactPath): Problem {
  const last = path.at(-1) ?? '';
  const name = typeof last === 'number' ? String(last + 1) : last;
  return { code: 'translation-without-source', at, data: { path: '', name }, path };
}
