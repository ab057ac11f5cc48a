import { closeSync, fsyncSync, openSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';

/** Thrown when something would be written out of the project through a symbolic link. */
export class OutsideRootError extends Error {}

/** Throws where `folder`, with symbolic links followed, does not lie below `root`. */
export function refuseOutside(root: string, folder: string): void {
  const real = realpathSync(folder);
  if (real.startsWith(realpathSync(root) + sep)) return;
  throw new OutsideRootError(`${folder} leads out of the project, to ${real}`);
}

/** Writes a new file into a folder that is there, and waits until the disk has it. */
export function writeNew(path: string, bytes: Uint8Array | string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes the names in a folder last through a crash; where folders cannot be opened or flushed (Windows), there is no need. */
export function flushFolder(path: string): void {
  let folder: number | undefined;
  try {
    folder = openSync(path, 'r');
    fsyncSync(folder);
  } catch (error) {
    if (!isCode(error, 'EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM')) throw error;
  } finally {
    if (folder !== undefined) closeSync(folder);
  }
}

/** Gives a file or folder another name; `false` where it is not there. */
export function move(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
