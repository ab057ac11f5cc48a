import { lstatSync, readdirSync, readFileSync, readlinkSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { filesOnDisk } from './disk.ts';
import { byCodeUnit } from './files.ts';
import { isDropping, type Kind, type Leaf, type State, type Tree } from './tree.ts';

/** A project on disk: its files for reading, and its tree as it lies there. */
export function stateOnDisk(root: string): State {
  return { ...filesOnDisk(root), ...treeOnDisk(root) };
}

function treeOnDisk(root: string): Tree {
  return {
    kindAt: (path) => kindOf(join(root, path)),
    leaves: (folder) => leavesIn(root, folder).sort((a, b) => byCodeUnit(a.path, b.path)),
    bytesAt: (path) => bytesAt(join(root, path)),
    targetOf: (path) => targetOf(join(root, path)),
  };
}

function kindOf(path: string): Kind | undefined {
  const stat = statOf(path);
  if (!stat) return undefined;
  if (stat.isSymbolicLink()) return 'link';
  if (stat.isDirectory()) return 'folder';
  return stat.isFile() ? 'file' : 'other';
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function leavesIn(root: string, folder: string): Leaf[] {
  const itself = kindOf(join(root, folder));
  if (!itself) return [];
  if (itself !== 'folder') return [{ path: folder, kind: itself }];
  let names: string[];
  try {
    names = readdirSync(join(root, folder));
  } catch {
    // What is in it is not known: the folder itself stands for it.
    return [{ path: folder, kind: 'other' }];
  }
  return names.flatMap((name): Leaf[] => {
    return isDropping(name) ? [] : leavesIn(root, `${folder}/${name}`);
  });
}

function bytesAt(path: string): Uint8Array | undefined {
  if (kindOf(path) !== 'file') return undefined;
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
