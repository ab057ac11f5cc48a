import type { GitObject } from './git-objects.ts';
import type { Kind, Leaf } from './tree.ts';

/** What a commit holds below the root of a project, by path. */
export type GitIndex = {
  /** What is no folder. */
  kinds: ReadonlyMap<string, Leaf['kind']>;
  /** The objects of files and links, in the order of the listing. */
  objects: ReadonlyMap<string, GitObject>;
  /** The entries of each folder; the root is the empty path. */
  folders: ReadonlyMap<string, ReadonlyMap<string, Kind>>;
};

/** Reads what `git ls-tree -r -z -l` lists; `prefix` is taken off each path. */
export function indexTree(listing: string, prefix: string): GitIndex {
  const kinds = new Map<string, Leaf['kind']>();
  const objects = new Map<string, GitObject>();
  const folders = new Map<string, Map<string, Kind>>();
  for (const record of listing.split('\0')) {
    const match = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/su.exec(record);
    if (!match) continue;
    const [, mode = '', , hash = '', size = '', full = ''] = match;
    const path = full.slice(prefix.length);
    const kind = kindOf(mode);
    kinds.set(path, kind);
    if (kind !== 'submodule') objects.set(path, { hash, size: Number(size) });
    enter(folders, path, kind);
  }
  return { kinds, objects, folders };
}

/** Modes as Git writes them: 100644 and 100755 are files, 120000 is a link, 160000 another repository. */
function kindOf(mode: string): Leaf['kind'] {
  if (mode === '120000') return 'link';
  return mode === '160000' ? 'submodule' : 'file';
}

function enter(folders: Map<string, Map<string, Kind>>, path: string, kind: Kind): void {
  const slash = path.lastIndexOf('/');
  const folder = slash < 0 ? '' : path.slice(0, slash);
  const entries = folders.get(folder);
  if (entries) {
    entries.set(path.slice(slash + 1), kind);
    return;
  }
  folders.set(folder, new Map([[path.slice(slash + 1), kind]]));
  if (folder !== '') enter(folders, folder, 'folder');
}
