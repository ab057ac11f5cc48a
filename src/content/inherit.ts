import type { z } from 'zod';
import { elementOf, fieldOf, metaOf, type Outline, resolve } from '../../schema/walk.ts';
import { differing, idOf, isAbsence, type Merged } from './merge.ts';
import type { Place } from './place.ts';
import type { FactPath, Problem } from './problem.ts';
import type { ListNode, MapNode, YamlNode } from './yaml.ts';

/** Finds where a missing translation belongs: the translated section of the source's place. */
export type Counterpart = (source: Place) => Place;

/**
 * Completes a translation with what is the same in every language. Text fields come from the
 * translation; ids, enums, periods, dates, addresses and countries from the source; a repeated
 * value must be equal. Quotes and notes belong to one section and are never inherited.
 *
 * Lists with ids match by id, other lists by position. A text that the source has and the
 * translation lacks is a problem, at the translated entry or at its section.
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
  const place = translation?.place ?? run.counterpart(source.place);
  const root: MapNode = { kind: 'map', entries: new Map(), place };
  for (const [key, entry] of source.entries) {
    const field = fieldOf(schema, key);
    const theirs = translation?.entries.get(key);
    const role = field && metaOf(field).role;
    if (role === 'quote' || role === 'note') continue;
    const value = inheritNode(entry.value, theirs?.value, field, [...path, key], place, run);
    root.entries.set(key, { key: theirs?.key ?? run.counterpart(entry.key), value });
  }
  for (const [key, entry] of translation?.entries ?? []) {
    if (root.entries.has(key)) continue;
    const field = fieldOf(schema, key);
    const role = field && metaOf(field).role;
    if (field && role !== 'quote' && role !== 'note') {
      run.problems.push(withoutSource(entry.key, [...path, key], key));
    }
    root.entries.set(key, entry);
  }
  return root;
}

function inheritNode(
  source: YamlNode,
  translation: YamlNode | undefined,
  field: z.ZodType | undefined,
  path: FactPath,
  parent: Place,
  run: Run,
): YamlNode {
  if (!field) return translation ?? source;
  if (!translation && source.kind !== 'text') {
    return inheritWhole(source, field, path, parent, run);
  }
  const schema = resolve(field, outlineOf(source));
  if (translation && isOtherShape(source, translation)) {
    run.problems.push(differing(source, translation, path));
    return source;
  }
  if (source.kind === 'map') {
    return inheritMap(source, translation as MapNode | undefined, schema, path, run);
  }
  if (source.kind === 'list') {
    return inheritList(source, translation as ListNode | undefined, schema, path, parent, run);
  }
  if (metaOf(field).role === 'text' || metaOf(schema).role === 'text') {
    if (translation) return translation;
    run.problems.push(untranslated(parent, path, source.value));
    return { ...source, place: parent };
  }
  if (translation?.kind === 'text' && translation.value !== source.value) {
    run.problems.push(differing(source, translation, path));
  }
  return { ...source, place: translation?.place ?? run.counterpart(source.place) };
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
  parent: Place,
  run: Run,
): YamlNode {
  const schema = resolve(field, outlineOf(source));
  const inner: Run = { ...run, problems: [] };
  const value =
    source.kind === 'map'
      ? inheritMap(source, undefined, schema, path, inner)
      : inheritList(source, undefined, schema, path, parent, inner);
  const [first] = inner.problems;
  if (first) run.problems.push(untranslated(parent, path, first.data['source'] ?? ''));
  return value;
}

function inheritList(
  source: ListNode,
  translation: ListNode | undefined,
  schema: z.ZodType,
  path: FactPath,
  parent: Place,
  run: Run,
): ListNode {
  const element = elementOf(schema);
  const place = translation?.place ?? run.counterpart(source.place);
  const theirs = matchItems(source, translation, path, run);
  const items = source.items.map((item, index) => {
    const home = theirs[index]?.place ?? translation?.place ?? parent;
    return inheritNode(item, theirs[index], element, [...path, index], home, run);
  });
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
  const byId = new Map(theirs.map((item) => [idOf(item), item]));
  const known = new Set(source.items.map(idOf));
  theirs.forEach((item, index) => {
    const extra = hasIds ? !known.has(idOf(item)) : index >= source.items.length;
    if (extra) run.problems.push(withoutSource(item.place, path, idOf(item) ?? String(index + 1)));
  });
  return source.items.map((item, index) => (hasIds ? byId.get(idOf(item)) : theirs[index]));
}

function outlineOf(node: YamlNode): Outline {
  if (node.kind === 'map') return { kind: 'map', has: (key) => node.entries.has(key) };
  return { kind: node.kind };
}

function untranslated(at: Place, path: FactPath, source: string): Problem {
  return { code: 'translation-missing', at, data: { path: path.join('.'), source }, path };
}

function withoutSource(at: Place, path: FactPath, name: string): Problem {
  return { code: 'translation-without-source', at, data: { path: path.join('.'), name }, path };
}
