import type { Io } from '../io.ts';
import { branchNamed, commitNamed, type ForgeSays } from './forge-values.ts';

/**
 * What GitLab says. The commit before is zeros in a pipeline of a merge request, of a schedule, of a new branch or
 * tag, and where a person started it.
 */
export function readGitLab(env: Io['env']): ForgeSays {
  const commit = (name: string) => commitNamed(name, env[name]);
  return {
    forge: 'GitLab',
    before: commit('CI_COMMIT_BEFORE_SHA'),
    left: commit('CI_MERGE_REQUEST_DIFF_BASE_SHA'),
    target: commit('CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA'),
    defaultBranch: branchNamed('CI_DEFAULT_BRANCH', env['CI_DEFAULT_BRANCH']),
  };
}
