import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/**
 * A path from the root of the project, with `/`; it begins with `..` where it lies outside. Both are taken by the names of
 * the disk, but for the last step, which may be a link, and what is not there yet.
 */
export function placeInRoot(root: string, path: string): string {
  return relative(realpathSync(root), realOf(path)).split(sep).join('/');
}

function realOf(path: string): string {
  const folder = dirname(path);
  if (folder === path) return path;
  return join(existsSync(folder) ? realpathSync(folder) : realOf(folder), basename(path));
}
