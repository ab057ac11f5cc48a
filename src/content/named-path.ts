import { idOf } from './merge.ts';
import type { FactPath } from './problem.ts';
import { nodeAt, type YamlNode } from './yaml.ts';

/** A path with ids for positions, which stays the same when entries move: `purposes.orders.bases`. */
export function namedPath(root: YamlNode, path: FactPath): string {
  return namedSteps(root, path).join('.');
}

/** The steps of `namedPath`. */
export function namedSteps(root: YamlNode, path: FactPath): string[] {
  let node: YamlNode | undefined = root;
  return path.map((step) => {
    node = node && nodeAt(node, [step]);
    return (typeof step === 'number' && node && idOf(node)) || String(step);
  });
}
