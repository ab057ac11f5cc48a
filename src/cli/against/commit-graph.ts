import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commitOf } from '../../files/git.ts';
import { type Git, GitError } from '../../files/run-git.ts';

/** Commits of a repository, as far as this clone has them. */
export type CommitGraph = {
  /** The full name of a commit; `undefined` where it is not in this clone. */
  find(ref: string): string | undefined;
  /** The commits that a merge was made of, those included that were not fetched. */
  parents(commit: string): string[];
  /** The last commit that is common to two; `undefined` where none is. */
  mergeBase(one: string, other: string): string | undefined;
  /** Commits from the oldest on, by the arguments of `git rev-list`. */
  list(...args: string[]): string[];
  /** Whether a shallow clone was cut off among the commits that the arguments of `git rev-list` name. */
  isCut(...args: string[]): boolean;
  hasOrigin(): boolean;
};

export function graphOf(git: Git, root: string): CommitGraph {
  const lines = (...args: string[]) =>
    git(args)
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '');
  const list = (...args: string[]) => lines('rev-list', '--topo-order', '--reverse', ...args);
  return {
    find: (ref) => orNone(() => commitOf(git, ref)),
    parents: (commit) => parentsIn(git(['cat-file', 'commit', commit]).toString('utf8')),
    mergeBase: (one, other) => orNone(() => lines('merge-base', one, other)[0]),
    list,
    isCut: (...args) => {
      const cut = cutsIn(resolve(root, lines('rev-parse', '--git-path', 'shallow')[0] ?? ''));
      return cut.size > 0 && list(...args).some((commit) => cut.has(commit));
    },
    hasOrigin: () => lines('remote').includes('origin'),
  };
}

/** Git says with an error that there is none. */
function orNone<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof GitError && error.trouble === 'refused') return undefined;
    throw error;
  }
}

/** `rev-list` leaves out the parents of a commit at which a clone was cut off; the commit itself names them. */
function parentsIn(commit: string): string[] {
  const [head = ''] = commit.split('\n\n');
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gmu)].map(([, parent = '']) => parent);
}

/** The commits at which a clone was cut off; none in a whole one. */
function cutsIn(file: string): Set<string> {
  try {
    return new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean));
  } catch {
    return new Set();
  }
}
