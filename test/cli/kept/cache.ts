import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder in which the findings of a project are kept, made where it is missing. */
export function cacheOf(root: string): string {
  const folder = join(root, 'node_modules/.cache/seloste');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The files of a cache that hold findings, in the order of their names. */
export function kept(cache: string): string[] {
  return filesIn(cache).filter((file) => file.endsWith('.json'));
}

/** All files below a folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
