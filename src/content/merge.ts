import type { FactPath, Problem } from './problem.ts';
import type { ListNode, MapEntry, MapNode, YamlNode } from './yaml.ts';

export type Merged = { root: MapNode; problems: Problem[] };

/**
 * Joins the disclosures of all sections: maps merge by key, lists join, entries with the same id
 * merge as maps, in one section too. Equal repeats pass; different values are a problem at both places.
 *
 * 1. `{rights: {access}}` and `{rights: {erasure}}` give `{rights: {access, erasure}}`.
 * 2. `{requests: {email: [a]}}` and `{requests: {email: [b]}}` give `{requests: {email: [a, b]}}`.
 * 3. `{transfers: {none}}` and `{transfers: [..]}` cannot both be true: a problem.
 */
export function mergeDisclosures(parts: readonly MapNode[], empty: MapNode): Merged {
  const problems: Problem[] = [];
  let root: MapNode = { ...empty, entries: new Map() };
  for (const part of parts) root = mergeMaps(root, part, [], problems);
  return { root, problems };
}

function mergeNodes(a: YamlNode, b: YamlNode, path: FactPath, problems: Problem[]): YamlNode {
  if (a.kind === 'map' && b.kind === 'map') return mergeMaps(a, b, path, problems);
  if (a.kind === 'list' && b.kind === 'list') return mergeLists(a, b, path, problems);
  if (a.kind === 'text' && b.kind === 'text' && a.value === b.value) return a;
  problems.push(differing(a, b, path));
  return a;
}

function mergeMaps(a: MapNode, b: MapNode, path: FactPath, problems: Problem[]): MapNode {
  if (isAbsence(a) !== isAbsence(b) && a.entries.size > 0 && path.length > 0) {
    problems.push(differing(a, b, path));
    return a;
  }
  const entries = new Map(a.entries);
  for (const [key, entry] of b.entries) {
    const mine = entries.get(key);
    if (!mine) {
      const value = joinRepeats(entry.value, [...path, key], problems);
      entries.set(key, { ...entry, value });
    }
    // Each section quotes its own sentence: the first quote stands, the other is no contradiction.
    else if (key === 'seen' || key === 'note') continue;
    else {
      const value = mergeNodes(mine.value, entry.value, [...path, key], problems);
      entries.set(key, { ...mine, value, ...alsoAt(mine, entry) });
    }
  }
  return { ...a, entries };
}

/** Further places of a key: one for each section that holds a part of its value. */
function alsoAt({ key, also = [] }: MapEntry, other: MapEntry): Pick<MapEntry, 'also'> {
  const isNew = [key, ...also].every(({ file }) => file !== other.key.file);
  return isNew ? { also: [...also, other.key] } : {};
}

/** The node with entries of the same id as one, which nothing but a list can hold. */
function joinRepeats(node: YamlNode, path: FactPath, problems: Problem[]): YamlNode {
  if (node.kind === 'text') return node;
  if (node.kind === 'map') return mergeMaps({ ...node, entries: new Map() }, node, path, problems);
  if (node.items.some((item) => item.kind === 'text')) return node;
  return mergeLists({ ...node, items: [] }, node, path, problems);
}

function mergeLists(a: ListNode, b: ListNode, path: FactPath, problems: Problem[]): ListNode {
  const items = [...a.items];
  const byId = new Map(items.map((item, index) => [idOf(item), index]));
  for (const item of b.items) {
    const id = idOf(item);
    const index = id === undefined ? undefined : byId.get(id);
    const mine = index === undefined ? undefined : items[index];
    if (index !== undefined && mine) {
      items[index] = mergeNodes(mine, item, [...path, index], problems);
    } else if (!isRepeat(items, item)) {
      if (id !== undefined) byId.set(id, items.length);
      items.push(joinRepeats(item, [...path, items.length], problems));
    }
  }
  return { ...a, items };
}

/** Whether a map declares that there is nothing to tell. */
export function isAbsence({ entries }: MapNode): boolean {
  return entries.has('none');
}

/** The id of a list entry; `undefined` for texts and for entries without one. */
export function idOf(node: YamlNode): string | undefined {
  if (node.kind !== 'map') return undefined;
  const id = node.entries.get('id')?.value;
  return id?.kind === 'text' ? id.value : undefined;
}

function isRepeat(items: readonly YamlNode[], item: YamlNode): boolean {
  if (item.kind !== 'text') return false;
  return items.some((other) => other.kind === 'text' && other.value === item.value);
}

/** Two nodes that should have been equal. */
export function differing(a: YamlNode, b: YamlNode, path: FactPath): Problem {
  return {
    code: 'values-differ',
    at: b.place,
    data: { path: path.join('.'), before: shown(a), after: shown(b) },
    related: [a.place],
    path,
  };
}

function shown(node: YamlNode): string {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'list')
    return `[${node.items.map((item) => idOf(item) ?? shown(item)).join(', ')}]`;
  return `{${[...node.entries.keys()].join(', ')}}`;
}
