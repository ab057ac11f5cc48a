import type { Tree } from '../../files/tree.ts';

/**
 * The first part of a path, from the top down, that is a link, another repository or anything else than a folder,
 * so that what is below it is not in this tree; `undefined` where there is none. The path may end in a file.
 */
export function standsApart(tree: Tree, path: string): string | undefined {
  const steps = path.split('/');
  const parts = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  return parts.find((part) => {
    const kind = tree.kindAt(part);
    if (kind === undefined || kind === 'folder') return false;
    return kind !== 'file' || part !== path;
  });
}
