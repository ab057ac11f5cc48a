import { byCodeUnit, type Entry, type Files, maxBytes } from './files.ts';

/** The same files with one as it would be if `bytes` had been saved in its place, there or not yet. */
export function overlay(files: Files, path: string, bytes: Uint8Array): Files {
  const at = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(at, 0));
  const own: Entry = { name: path.slice(at + 1), kind: 'file' };
  return {
    list(asked) {
      const entries = files.list(asked);
      if (asked !== folder || entries.some(({ name }) => name === own.name)) return entries;
      return [...entries, own].sort((a, b) => byCodeUnit(a.name, b.name));
    },
    read(asked) {
      if (asked !== path) return files.read(asked);
      return bytes.length > maxBytes ? { ok: false, reason: 'too-large' } : { ok: true, bytes };
    },
  };
}
