import { entriesOf } from './entries.ts';
import { byCodeUnit, type Files } from './files.ts';

/** A tree of files in memory: path to bytes. */
export function filesInMemory(contents: ReadonlyMap<string, Uint8Array>): Files {
  return {
    list: (folder) => entriesOf(contents.keys(), folder),
    read: (path) => {
      const bytes = contents.get(path);
      return bytes ? { ok: true, bytes } : { ok: false, reason: 'missing' };
    },
  };
}

/** A tree as it will be once `written` has been written over it. */
export function filesOver(files: Files, written: ReadonlyMap<string, Uint8Array>): Files {
  const added = filesInMemory(written);
  return {
    list: (folder) => {
      const entries = new Map(
        [...files.list(folder), ...added.list(folder)].map((e) => [e.name, e]),
      );
      return [...entries.values()].sort((a, b) => byCodeUnit(a.name, b.name));
    },
    read: (path) => (written.has(path) ? added.read(path) : files.read(path)),
  };
}
