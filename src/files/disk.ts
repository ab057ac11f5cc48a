import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import {
  byCodeUnit,
  type Entry,
  type Files,
  maxBytes,
  type ReadResult,
  UnlistableFolder,
  workPrefix,
} from './files.ts';
import { readOwnFile, readRegularFile } from './read-regular.ts';

/** The files below `root` on disk. A missing root has no entries. */
export function filesOnDisk(root: string): Files {
  const named = resolve(root);
  const base: Base = { named, real: realOf(named) ?? named, inside: new Set() };
  return {
    list: (folder) => listFolder(base, folder),
    read: (path) => readFile(base, path),
  };
}

/** The root by its name, and with symbolic links followed; folders, by their names, that were seen to lie in it. */
type Base = { named: string; real: string; inside: Set<string> };

function listFolder(base: Base, folder: string): Entry[] {
  const path = resolve(base.named, folder);
  if (!holds(base, path)) throw new UnlistableFolder(folder);
  let found: import('node:fs').Dirent[];
  try {
    found = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw new UnlistableFolder(folder);
  }
  // A folder in a folder of the project is in it too, where it is no link.
  for (const entry of found) if (entry.isDirectory()) base.inside.add(join(path, entry.name));
  return found
    .filter(({ name }) => !name.startsWith('.') || name.startsWith(workPrefix))
    .map((entry): Entry => ({ name: entry.name, kind: kindOf(join(path, entry.name), entry) }))
    .sort((a, b) => byCodeUnit(a.name, b.name));
}

function kindOf(path: string, entry: import('node:fs').Dirent): Entry['kind'] {
  if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'folder' : 'file';
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'file';
  }
}

function readFile(base: Base, path: string): ReadResult {
  const full = resolve(base.named, path);
  // Most files are no links, and lie in a folder that is known already.
  const read = holds(base, dirname(full)) ? readOwnFile(full, maxBytes) : undefined;
  if (read) return read;
  if (!isInside(base, full)) return { ok: false, reason: 'outside-root' };
  return readRegularFile(full, maxBytes);
}

/** `isInside`, asked once of each folder that is there. */
function holds(base: Base, folder: string): boolean {
  if (base.inside.has(folder)) return true;
  const real = realOf(folder);
  const inside = isInside(base, folder, real);
  if (inside && real !== undefined) base.inside.add(folder);
  return inside;
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** Whether `path`, with symbolic links followed, lies in the root. What does not exist is judged by name. */
function isInside({ named, real: base }: Base, path: string, real = realOf(path)): boolean {
  if (real === undefined) return isBelow(named, path);
  return real === base || isBelow(base, real);
}

/** The root of the disk alone ends in a separator. */
function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
