import type { FactPath } from '../../content/problem.ts';
import type { YamlNode } from '../../content/yaml.ts';

/** A node of the facts, and where it is. */
export type FoundNode = { readonly path: FactPath; readonly node: YamlNode };

/** Every node that a path such as `purposes.*.bases` leads to, `*` standing for any entry of a list; empty it is the root. */
export function nodesAt(root: YamlNode, path: string): FoundNode[] {
  return expand(root, path === '' ? [] : path.split('.'), []);
}

function expand(node: YamlNode, steps: readonly string[], path: FactPath): FoundNode[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ path, node }];
  if (step === '*') {
    if (node.kind !== 'list') return [];
    return node.items.flatMap((item, index) => expand(item, rest, [...path, index]));
  }
  const next = node.kind === 'map' ? node.entries.get(step)?.value : undefined;
  return next ? expand(next, rest, [...path, step]) : [];
}
