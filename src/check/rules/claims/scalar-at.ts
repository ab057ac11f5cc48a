import type { Notice } from '../../../content/notice.ts';
import type { FactPath } from '../../../content/problem.ts';
import { nodeAt } from '../../../content/yaml.ts';

/** The text of a fact as it is written; empty where there is none. */
export function scalarAt({ tree }: Pick<Notice, 'tree'>, path: FactPath): string {
  const node = nodeAt(tree, path);
  return node?.kind === 'text' ? node.value : '';
}
