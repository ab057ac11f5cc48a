import { entriesOfFolder } from './entries.ts';
import { byCodeUnit, type Files } from './files.ts';

/** A tree of files in memory: path to bytes. */
export function filesInMemory(contents: ReadonlyMap<string, Uint8Array>): Files {
  return {
    list: (folder) => entriesOfFolder(contents.keys(), folder),
    read: (path) => {
      const bytes = contents.get(path);
      return bytes ? { ok: true, bytes } : { ok: false, reason: 'missing' };
    },
  };
}

/** A tree as it will be once `written` has been written over it, and with it all that stands in `folder`. */
export function filesOver(
  files: Files,
  written: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Files {
  const added = filesInMemory(written);
  const isReplaced = (path: string) => `${path}/`.startsWith(`${folder}/`);
  return {
    list: (path) => {
      const kept = isReplaced(path) ? [] : files.list(path);
      const entries = new Map([...kept, ...added.list(path)].map((entry) => [entry.name, entry]));
      return [...entries.values()].sort((a, b) => byCodeUnit(a.name, b.name));
    },
    read: (path) => (written.has(path) || isReplaced(path) ? added.read(path) : files.read(path)),
  };
}
