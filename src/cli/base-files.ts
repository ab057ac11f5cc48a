import type { Files } from '../files/files.ts';
import { filesInGit, GitError } from '../files/git.ts';
import { cannot } from './cannot.ts';

/** Works on the files of a project as they were at a commit; it need only be present, not its history. */
export function withFilesAt<T>(root: string, ref: string, work: (files: Files) => T): T {
  try {
    return work(filesInGit(root, ref));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw cannot('commit-unreadable', { ref, reason: error.message });
  }
}
