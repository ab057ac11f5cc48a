import type { Files } from '../files/files.ts';
import { filesInGit, GitError } from '../files/git.ts';
import { CannotDo } from './io.ts';

/** Works on the files of a project as they were at a commit; it need only be present, not its history. */
export function withFilesAt<T>(root: string, ref: string, work: (files: Files) => T): T {
  try {
    return work(filesInGit(root, ref));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new CannotDo(
      `Cannot read ${ref}: ${error.message}. Expected a Git commit that is present here; in a shallow clone fetch it first: git fetch --depth=1 origin COMMIT.`,
    );
  }
}
