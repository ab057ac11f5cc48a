import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder, hidden ones too: path to a digest of the bytes; a folder without files by its own path. */
export type Tree = ReadonlyMap<string, string>;

export function readTree(root: string): Tree {
  return new Map(walk(root, ''));
}

export function sameTree(one: Tree, other: Tree): boolean {
  return one.size === other.size && [...one].every(([path, digest]) => other.get(path) === digest);
}

/** Paths that only `one` has, or that differ in the other. */
export function differences(one: Tree, other: Tree): string[] {
  return [...one].filter(([path, digest]) => other.get(path) !== digest).map(([path]) => path);
}

function walk(root: string, folder: string): [path: string, digest: string][] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  if (entries.length === 0 && folder !== '') return [[`${folder}/`, '']];
  return entries.flatMap((entry): [string, string][] => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(root, path);
    return [
      [
        path,
        createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex'),
      ],
    ];
  });
}
