import { differing } from '../merge.ts';
import type { Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { MapNode, YamlNode } from '../yaml.ts';
import { isPlainList, mapOf, nodeOf } from './nodes.ts';
import type { Fields } from './read-cell.ts';

/** Puts the fields that one label told into an entry. A list of it that is there grows; another value there is a problem. */
export function putFields(entry: MapNode, fields: Fields, place: Place): Problem[] {
  return Object.entries(fields).flatMap(([way, value]) => {
    const steps = way.split('.');
    const node = isPlainList(value)
      ? listOf(
          value.map((item) => nodeOf(item, place)),
          place,
        )
      : nodeOf(value, place);
    return putNode(entry, steps, node);
  });
}

/** A list of nodes. */
export function listOf(items: YamlNode[], place: Place): YamlNode {
  return { kind: 'list', items, place };
}

/** Puts a node at a way of keys; maps on the way are made. */
export function putNode(entry: MapNode, steps: readonly string[], node: YamlNode): Problem[] {
  const [key = '', ...rest] = steps;
  const there = entry.entries.get(key);
  if (rest.length > 0) {
    const inner = there?.value.kind === 'map' ? there.value : mapOf(node.place);
    if (!there) entry.entries.set(key, { key: node.place, value: inner });
    return putNode(inner, rest, node);
  }
  if (!there) entry.entries.set(key, { key: node.place, value: node });
  else if (there.value.kind === 'list' && node.kind === 'list')
    there.value.items.push(...node.items);
  else return [{ ...differing(there.value, node, steps), code: 'told-label-again', data: {} }];
  return [];
}
