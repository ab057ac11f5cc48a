import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noticesFolder } from '../../content/load-project.ts';
import { commitOf, filesInGit } from '../../files/git.ts';
import { openGit } from '../../files/run-git.ts';
import type { State } from '../../files/tree.ts';
import { standsApart } from '../../revise/since/stands-apart.ts';
import { cannot } from '../cannot.ts';
import type { Base } from './base.ts';
import { cannotAsk } from './git-trouble.ts';

/**
 * Works on a project as it was at a commit, where one is compared with; it need only be present, not its history.
 */
function withStateAt<T>(
  root: string,
  base: Base | undefined,
  work: (state: State | undefined) => T,
): T {
  if (!base) return work(undefined);
  const { ref } = base;
  try {
    const state = filesInGit(root, ref, 'content');
    const apart = standsApart(state, noticesFolder);
    if (apart !== undefined) throw cannot('base-elsewhere', { ref, path: apart });
    if (state.kindAt(noticesFolder) === undefined) refuseMoved(root, ref);
    return work(state);
  } catch (error) {
    throw cannotAsk(error, ref, root);
  }
}

/** An earlier state, and the one at which this project parted from it where that has gone on since. */
export type Compared = {
  readonly ref: string;
  readonly state: State;
  readonly fork: State | undefined;
};

/** Works on both states at once. */
export function withCompared<T>(
  root: string,
  base: Base | undefined,
  work: (compared: Compared | undefined) => T,
): T {
  const fork = base?.fork === undefined ? undefined : { ...base, ref: base.fork };
  return withStateAt(root, base, (state) =>
    withStateAt(root, fork, (parted) =>
      work(state && base && { ref: base.ref, state, fork: parted }),
    ),
  );
}

/**
 * Where there was no notice in this folder, its released revisions may have lain in another, which is gone: then there
 * would be nothing to compare with, and anything could have been done to them on the way.
 */
function refuseMoved(root: string, ref: string): void {
  const { git } = openGit(root);
  const top = git(['rev-parse', '--show-toplevel']).toString('utf8').replace(/\n$/u, '');
  const listing = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commitOf(git, ref)];
  const ledger = /^(.*?\/?)content\/notices\/[^/]+\/revisions\/ledger\.yaml$/su;
  for (const path of git(listing).toString('utf8').split('\0')) {
    const folder = ledger.exec(path)?.[1];
    if (folder === undefined || existsSync(join(top, path))) continue;
    throw cannot('project-moved', { ref, folder: `${folder}content` });
  }
}
