import { hashesOnDisk } from '../../files/disk-tree.ts';
import { hashesInGit } from '../../files/git.ts';

/** What of `content/` lies on disk and is not at a commit, or is there otherwise: by the hashes of Git, whatever Git tracks or ignores. */
export type Changes = {
  /** Paths that were added, changed or taken away. */
  readonly paths: readonly string[];
  /** Links on disk: what they lead to may change without them. */
  readonly links: readonly string[];
};

/** Compares `content/` on disk with a commit. Throws `GitError`. */
export function pathsChangedSince(root: string, ref: string): Changes {
  const before = hashesInGit(root, ref, 'content');
  const [sample = ''] = [...before.values()].map((name) => name.split(' ')[1] ?? '');
  const present = hashesOnDisk(root, 'content', sample);
  const paths = new Set([...before.keys(), ...present.keys()]);
  return {
    paths: [...paths].filter((path) => before.get(path) !== present.get(path)),
    links: [...present].filter(([, name]) => name.startsWith('link ')).map(([path]) => path),
  };
}
