/** Why a file could not be read; `irregular`: it is a device or a pipe, or is made up or changed while it is read. */
export type UnreadReason = 'irregular' | 'missing' | 'outside-root' | 'too-large' | 'unreadable';

export type ReadResult = { ok: true; bytes: Uint8Array } | { ok: false; reason: UnreadReason };

/** Thrown for a folder that is there and whose entries cannot be told: an empty one would be believed. */
export class UnlistableFolder extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`Cannot list ${folder}`);
    this.folder = folder;
  }
}

export type Entry = { name: string; kind: 'file' | 'folder' };

/** Largest file that is read, in bytes: a section is a few kilobytes, a figure seldom a megabyte. */
export const maxBytes = 4 * 1024 * 1024;

/** How the folders begin that a release works in. Of all hidden names these alone are listed: they tell of one that was interrupted. */
export const workPrefix = '.release-';

/**
 * A tree of files, from disk or from a Git commit. Paths are relative to its root, with `/`.
 * Nothing outside the root is ever read, not even through a symbolic link.
 */
export type Files = {
  /**
   * Entries of a folder in code-unit order; none if there is no such folder. Throws `UnlistableFolder` where
   * there is one that cannot be listed.
   */
  list(folder: string): Entry[];
  read(path: string): ReadResult;
};

/** Orders strings by code unit, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
