import type { Place } from '../place.ts';
import type { MapEntry, MapNode, YamlNode } from '../yaml.ts';
import type { Plain } from './fault.ts';

/** Facts with a place for each node: all that was read from one stretch stands there. */
export function nodeOf(value: Plain, place: Place): YamlNode {
  if (typeof value === 'string') return { kind: 'text', value, place };
  if (isPlainList(value))
    return { kind: 'list', items: value.map((item) => nodeOf(item, place)), place };
  const entries = new Map<string, MapEntry>();
  for (const [key, inner] of Object.entries(value)) {
    entries.set(key, { key: place, value: nodeOf(inner, place) });
  }
  return { kind: 'map', entries, place };
}

/** Whether facts are a list. */
export function isPlainList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** A map of one entry, or of none. */
export function mapOf(place: Place, ...entries: (readonly [string, YamlNode])[]): MapNode {
  return {
    kind: 'map',
    entries: new Map(entries.map(([key, value]) => [key, { key: value.place, value }])),
    place,
  };
}
