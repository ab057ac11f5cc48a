import type { Place } from '../content/place.ts';
import type { FactPath } from '../content/problem.ts';
import type { MapNode, YamlNode } from '../content/yaml.ts';

/** A text of the facts under a given key, and where it stands. */
export type Scalar = { value: string; path: FactPath; place: Place };

/** Every text of the facts that stands under the key `name`, wherever it is. */
export function scalarsNamed(tree: MapNode, name: string): Scalar[] {
  return scalarsIn(tree).filter(({ path }) => path.at(-1) === name);
}

/** Every text of the facts. */
export function scalarsIn(tree: MapNode): Scalar[] {
  return collect(tree, []);
}

function collect(node: YamlNode, path: FactPath): Scalar[] {
  if (node.kind === 'text') return [{ value: node.value, path, place: node.place }];
  const children: [string | number, YamlNode][] =
    node.kind === 'list'
      ? [...node.items.entries()]
      : [...node.entries].map(([key, { value }]) => [key, value]);
  return children.flatMap(([step, child]) => collect(child, [...path, step]));
}
