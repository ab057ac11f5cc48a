import { cannot } from '../cannot.ts';
import type { Io } from '../io.ts';
import type { ForgeSays } from './forge-values.ts';
import { readGitHub } from './github.ts';
import { readGitLab } from './gitlab.ts';

/** Asks the forge that runs the command, by the variables that it sets. */
export function askForge(io: Io): ForgeSays {
  const { env } = io;
  const { CI_COMMIT_BEFORE_SHA: before, CI_MERGE_REQUEST_DIFF_BASE_SHA: left } = env;
  if (env['GITLAB_CI'] || before || left) return readGitLab(env);
  const { GITHUB_EVENT_PATH: event } = env;
  if (event) return readGitHub(event);
  if (env['CI_DEFAULT_BRANCH']) return readGitLab(env);
  throw cannot('forge-silent', {});
}
