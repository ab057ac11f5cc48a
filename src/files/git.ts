import { byCodeUnit, type Entry, type Files, maxBytes, type ReadResult } from './files.ts';
import { type GitIndex, indexTree } from './git-index.ts';
import { followLinks } from './git-links.ts';
import { openObjects } from './git-objects.ts';
import { type Git, openGit } from './run-git.ts';
import { isDropping, type Leaf, type State, type Tree } from './tree.ts';

/**
 * The files below `root` as they were at the commit `ref`: for reading as from disk, where links are followed inside
 * the root and hidden names are not listed, and as a tree as it lies there. The commit is listed once; `below` lists
 * one folder of it alone. Throws `GitError`.
 */
export function filesInGit(root: string, ref: string, below = ''): State {
  const { git, prefix } = openGit(root);
  const commit = commitOf(git, ref);
  const index = indexTree(listTree(git, commit, `${prefix}${below}`), prefix);
  const bytesOf = openObjects(git, [...index.objects.values()]);
  return { ...readerOf(index, bytesOf), ...treeOf(index, bytesOf) };
}

/**
 * Names of what lies in a folder of a commit, by path: its kind and the hash that Git knows it by. Throws `GitError`.
 */
export function hashesInGit(root: string, ref: string, folder: string): Map<string, string> {
  const { git, prefix } = openGit(root);
  const listing = listTree(git, commitOf(git, ref), `${prefix}${folder}`);
  const { kinds, objects } = indexTree(listing, prefix);
  return new Map([...kinds].map(([path, kind]) => [path, `${kind} ${objects.get(path)?.hash}`]));
}

/** The full name of the commit that `ref` means. */
export function commitOf(git: Git, ref: string): string {
  const named = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
  return git(named).toString('utf8').trim();
}

function listTree(git: Git, commit: string, folder: string): string {
  const listing = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', folder || '.'];
  return git(['--literal-pathspecs', ...listing]).toString('utf8');
}

type BytesOf = (hash: string) => Uint8Array;

function readerOf(index: GitIndex, bytesOf: BytesOf): Files {
  const targetOf = (path: string) => textAt(index, path, bytesOf);
  const follow = (path: string) => followLinks(index, path, targetOf);
  const list = (folder: string): Entry[] => {
    const real = follow(folder === '.' ? '' : folder);
    const entries = real === undefined ? undefined : index.folders.get(real);
    const found = [...(entries ?? [])].filter(
      ([name, kind]) => kind !== 'submodule' && !name.startsWith('.'),
    );
    return found
      .map(([name, kind]): Entry => {
        const end = kind === 'link' ? follow(`${folder}/${name}`) : undefined;
        const isFolder = kind === 'folder' || (end !== undefined && index.folders.has(end));
        return { name, kind: isFolder ? 'folder' : 'file' };
      })
      .sort((a, b) => byCodeUnit(a.name, b.name));
  };
  return { list, read: (path) => readFile(index, follow(path), bytesOf) };
}

function readFile(index: GitIndex, path: string | undefined, bytesOf: BytesOf): ReadResult {
  if (path === undefined) return { ok: false, reason: 'outside-root' };
  const object = index.kinds.get(path) === 'file' ? index.objects.get(path) : undefined;
  if (!object) return { ok: false, reason: index.folders.has(path) ? 'unreadable' : 'missing' };
  if (object.size > maxBytes) return { ok: false, reason: 'too-large' };
  return { ok: true, bytes: bytesOf(object.hash) };
}

function treeOf(index: GitIndex, bytesOf: BytesOf): Tree {
  return {
    kindAt: (path) => (index.folders.has(path) ? 'folder' : index.kinds.get(path)),
    leaves: (folder) => leavesIn(index, folder).sort((a, b) => byCodeUnit(a.path, b.path)),
    bytesAt: (path) => {
      const object = index.kinds.get(path) === 'file' ? index.objects.get(path) : undefined;
      return object && bytesOf(object.hash);
    },
    targetOf: (path) =>
      index.kinds.get(path) === 'link' ? textAt(index, path, bytesOf) : undefined,
  };
}

function leavesIn(index: GitIndex, path: string): Leaf[] {
  const kind = index.kinds.get(path);
  if (kind) return [{ path, kind }];
  return [...(index.folders.get(path)?.keys() ?? [])].flatMap((name) =>
    isDropping(name) ? [] : leavesIn(index, path === '' ? name : `${path}/${name}`),
  );
}

function textAt(index: GitIndex, path: string, bytesOf: BytesOf): string {
  const object = index.objects.get(path);
  return object ? new TextDecoder().decode(bytesOf(object.hash)) : '';
}
