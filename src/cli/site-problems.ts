import { readingRule } from '../check/reading/rules.ts';
import { sayPlacedProblem } from '../check/reading/say-problem.ts';
import type { Files } from '../files/files.ts';
import type { Io } from './io.ts';
import { releasedPathProblems } from './path-problems.ts';
import type { Workspace } from './project.ts';
import { themeProblems } from './theme-problems.ts';

/**
 * Tells what is wrong with the site beside its revisions: two notices at one address, a theme that does more than it
 * may. Returns whether any of it is an error, for which no site is built.
 */
export async function tellSiteProblems(
  workspace: Workspace,
  files: Files,
  io: Io,
): Promise<boolean> {
  const problems = [...releasedPathProblems(workspace), ...(await themeProblems(files))];
  let isRefused = false;
  for (const problem of problems) {
    const isError = readingRule(problem.code).severity === 'error';
    isRefused ||= isError;
    const print = isError ? io.out : io.error;
    print(`${sayPlacedProblem(problem, workspace.speak)}\n`);
  }
  return isRefused;
}
