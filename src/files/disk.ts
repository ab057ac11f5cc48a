import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { byCodeUnit, type Entry, type Files, maxBytes, type ReadResult } from './files.ts';
import { readOwnFile, readRegularFile } from './read-regular.ts';

/** The files below `root` on disk. A missing root has no entries. */
export function filesOnDisk(root: string): Files {
  const base: Base = { named: resolve(root), real: realOrSame(root), inside: new Map() };
  return {
    list: (folder) => listFolder(base, folder),
    read: (path) => readFile(base, path),
  };
}

/** The root by its name, and with symbolic links followed; which folders lie in it, as far as they were asked for. */
type Base = { named: string; real: string; inside: Map<string, boolean> };

function listFolder(base: Base, folder: string): Entry[] {
  const path = resolve(base.named, folder);
  if (!holds(base, path)) return [];
  let found: import('node:fs').Dirent[];
  try {
    found = readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
  return found
    .filter((entry) => !entry.name.startsWith('.'))
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
  if (!holds(base, dirname(full)) && full !== base.named) return outside;
  // Most files are no links: what their folder is, is known already.
  const read = readOwnFile(full, maxBytes);
  if (read) return read;
  return isInside(base, full) ? readRegularFile(full, maxBytes) : outside;
}

const outside: ReadResult = { ok: false, reason: 'outside-root' };

/** `isInside`, asked once of each folder. */
function holds(base: Base, folder: string): boolean {
  const known = base.inside.get(folder) ?? isInside(base, folder);
  base.inside.set(folder, known);
  return known;
}

/** Whether `path`, with symbolic links followed, lies in the root. What does not exist is judged by name. */
function isInside({ named, real: base }: Base, path: string): boolean {
  const real = realOrSame(path);
  if (real === base || real.startsWith(base + sep)) return true;
  const exists = real !== path;
  return !exists && path.startsWith(named + sep);
}

function realOrSame(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}
