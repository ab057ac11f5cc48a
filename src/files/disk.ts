import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import {
  byCodeUnit,
  type Entry,
  type Files,
  maxBytes,
  type ReadResult,
  workPrefix,
} from './files.ts';

/** The files below `root` on disk. A missing root has no entries. */
export function filesOnDisk(root: string): Files {
  const base: Base = { named: resolve(root), real: realOrSame(root) };
  return {
    list: (folder) => listFolder(base, folder),
    read: (path) => readFile(base, path),
  };
}

/** The root by its name, and with symbolic links followed. */
type Base = { named: string; real: string };

function listFolder(base: Base, folder: string): Entry[] {
  const path = resolve(base.named, folder);
  if (!isInside(base, path)) return [];
  let found: import('node:fs').Dirent[];
  try {
    found = readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
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
  if (!isInside(base, full)) return { ok: false, reason: 'outside-root' };
  try {
    const stat = statSync(full);
    if (!stat.isFile()) return { ok: false, reason: 'unreadable' };
    if (stat.size > maxBytes) return { ok: false, reason: 'too-large' };
    return { ok: true, bytes: readFileSync(full) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, reason: missing ? 'missing' : 'unreadable' };
  }
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
