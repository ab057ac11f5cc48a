import type { Files } from './files.ts';

/** What stands at a path itself: a link is a link, wherever it leads. */
export type Kind = 'file' | 'folder' | 'link' | 'submodule' | 'other';

/** Something in a tree that is no folder. */
export type Leaf = { path: string; kind: Exclude<Kind, 'folder'> };

/**
 * A tree of files as it lies there, from disk or from a Git commit: no link is followed, nothing is hidden and
 * no file is too large. Two states of a project are compared by it. Paths are relative to its root, with `/`.
 */
export type Tree = {
  kindAt(path: string): Kind | undefined;
  /** Everything below a folder that is no folder, in code-unit order of the paths. */
  leaves(folder: string): Leaf[];
  /** The bytes of a file; `undefined` for all else, and where it cannot be read. */
  bytesAt(path: string): Uint8Array | undefined;
  /** Where a link leads, as it is written in it. */
  targetOf(path: string): string | undefined;
};

/** A project at one time: to be read, and as it lies there. */
export type State = Files & Tree;

/** What systems leave in folders by themselves, and what is no part of anybody's text. */
export function isDropping(name: string): boolean {
  return name === '.DS_Store' || name === '.directory' || /^\.(?:_|nfs|fuse_hidden)/u.test(name);
}
