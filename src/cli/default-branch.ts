import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Git, GitError, openGit } from '../files/run-git.ts';

const usual = 'main';

/**
 * The branch that the repository around a folder publishes: the default one of `origin`, else the one that is checked
 * out, be it without a commit yet; `main` where there is no repository or Git does not say.
 */
export function defaultBranch(folder: string): string {
  const git = tried(() => openGit(existing(folder)).git);
  if (!git) return usual;
  const remote = symbolic(git, 'refs/remotes/origin/HEAD')?.replace(/^origin\//u, '');
  return remote ?? symbolic(git, 'HEAD') ?? usual;
}

/** The folder itself, or the nearest above it that is there. */
function existing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder));
}

function symbolic(git: Git, name: string): string | undefined {
  return tried(() => git(['symbolic-ref', '--short', name]).toString('utf8').trim());
}

function tried<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
