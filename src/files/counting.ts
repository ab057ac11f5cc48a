import type { Files } from './files.ts';

export type CountedFiles = Files & {
  /** How many different Markdown and YAML files have been read. */
  count(): number;
  /** Their paths, in the order in which they were first read. */
  texts(): string[];
};

/** The same files, counting the texts that are read. */
export function countFiles(files: Files): CountedFiles {
  const read = new Set<string>();
  return {
    list: files.list,
    read(path) {
      const result = files.read(path);
      if (result.ok && /\.(md|ya?ml)$/u.test(path)) read.add(path);
      return result;
    },
    count: () => read.size,
    texts: () => [...read],
  };
}
