import type { Place } from '../../content/place.ts';
import type { FactPath } from '../../content/problem.ts';
import type { MapNode, YamlNode } from '../../content/yaml.ts';

/** A text of the facts under a given key, and where it stands. */
export type Scalar = { value: string; path: FactPath; place: Place };

/** Every text of the facts that stands under the key `name`, wherever it is. */
export function scalarsNamed(tree: MapNode, name: string): Scalar[] {
  return collect(tree, [], [], (step) => step === name);
}

/** Every text of the facts, or of a part of them; paths begin there. */
export function scalarsIn(root: YamlNode): Scalar[] {
  return collect(root, [], [], () => true);
}

type Steps = (string | number)[];

/** Adds the texts below a node to `found`; `path` is the same list all the way, and ends as it was. */
function collect(
  node: YamlNode,
  path: Steps,
  found: Scalar[],
  isWanted: (step: string | number | undefined) => boolean,
): Scalar[] {
  if (node.kind === 'text') {
    if (isWanted(path.at(-1)))
      found.push({ value: node.value, path: [...path], place: node.place });
    return found;
  }
  const visit = (step: string | number, child: YamlNode) => {
    path.push(step);
    collect(child, path, found, isWanted);
    path.pop();
  };
  if (node.kind === 'list') for (const [index, item] of node.items.entries()) visit(index, item);
  else for (const [key, { value }] of node.entries) visit(key, value);
  return found;
}
