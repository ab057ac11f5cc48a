import type { Files, ReadResult } from './files.ts';

/** The same files, each read once: what is looked at twice is the same, whatever happens on disk between. */
export function readOnce(files: Files): Files {
  const read = new Map<string, ReadResult>();
  return {
    list: (folder) => files.list(folder),
    read: (path) => {
      const result = read.get(path) ?? files.read(path);
      read.set(path, result);
      return result;
    },
  };
}
