import { createHash } from 'node:crypto';
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

/**
 * What lies in a folder on disk, by path, named as Git would name it (`hashesInGit`), with names of hashes as long as
 * `sample`. What Git ignores is there too. A text that Git keeps with other line ends than it has here is another one.
 */
export function hashesOnDisk(root: string, folder: string, sample: string): Map<string, string> {
  const tree = treeOnDisk(root);
  const algorithm = sample.length > 40 ? 'sha256' : 'sha1';
  const hashOf = ({ path, kind }: Leaf) => {
    const bytes = kind === 'link' ? Buffer.from(tree.targetOf(path) ?? '') : tree.bytesAt(path);
    return (
      bytes && createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
    );
  };
  return new Map(tree.leaves(folder).map((leaf) => [leaf.path, `${leaf.kind} ${hashOf(leaf)}`]));
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
