import { mergeDisclosures } from '../merge.ts';
import type { Problem } from '../problem.ts';
import type { MapNode, YamlNode } from '../yaml.ts';
import { listOf, putNode } from './entry.ts';
import { mapOf } from './nodes.ts';

/** Kinds whose facts are one map; those of the others are lists of entries. */
const lists: ReadonlySet<string> = new Set([
  'jointControllers',
  'dataSubjects',
  'purposes',
  'providing',
  'dataCategories',
  'sources',
  'recipients',
  'transfers',
  'retention',
  'automatedDecisions',
  'ai',
  'cookies.list',
]);

/** Adds what a block told: an entry to the list of its kind, or a map beside what is told of it already. */
export function putTold(part: MapNode, way: readonly string[], node: YamlNode): Problem[] {
  const isAbsence = node.kind === 'map' && node.entries.has('none');
  if (lists.has(way.join('.')) && !isAbsence) {
    const merged = mergeDisclosures([part, wrapped(way, listOf([node], node.place))], part);
    part.entries = merged.root.entries;
    return merged.problems;
  }
  const merged = mergeDisclosures([part, wrapped(way, node)], part);
  part.entries = merged.root.entries;
  return merged.problems;
}

function wrapped(way: readonly string[], node: YamlNode): MapNode {
  const root = mapOf(node.place);
  putNode(root, way, node);
  return root;
}
