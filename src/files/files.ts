/** Why a file could not be read. */
export type UnreadReason = 'missing' | 'outside-root' | 'too-large' | 'unreadable';

export type ReadResult = { ok: true; bytes: Uint8Array } | { ok: false; reason: UnreadReason };

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
  /** Entries of a folder in code-unit order; none if there is no such folder. */
  list(folder: string): Entry[];
  read(path: string): ReadResult;
};

/** Orders strings by code unit, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
