import type { Outline } from '../../schema/walk.ts';
import { type Place, pointAt } from './place.ts';

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
export function outlineNode(node: YamlNode): Outline {
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
