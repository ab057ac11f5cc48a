import { readingRule } from '../check/reading/rules.ts';
import { sayPlacedProblem } from '../check/reading/say-problem.ts';
import type { Problem } from '../content/problem.ts';
import type { Files } from '../files/files.ts';
import type { ExitStatus, Io } from './io.ts';
import { releasedPathProblems } from './path-problems.ts';
import type { Workspace } from './project.ts';
import { themeProblems } from './theme-problems.ts';

/**
 * Tells what is wrong with the site beside its revisions. Returns the exit status for which no site is built: 2 where two
 * notices stand at one address, 1 where a theme does more than it may; 0 where nothing hinders.
 */
export async function tellSiteProblems(
  workspace: Workspace,
  files: Files,
  io: Io,
): Promise<ExitStatus> {
  const isError = ({ code }: Problem) => readingRule(code).severity === 'error';
  const tell = (problems: readonly Problem[]): boolean => {
    for (const problem of problems) {
      const print = isError(problem) ? io.out : io.error;
      print(`${sayPlacedProblem(problem, workspace.speak)}\n`);
    }
    return problems.some(isError);
  };
  const isTaken = tell(releasedPathProblems(workspace));
  const isUnfit = tell(await themeProblems(files));
  if (isTaken) return 2;
  return isUnfit ? 1 : 0;
}
