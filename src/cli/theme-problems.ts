import type { Problem } from '../content/problem.ts';
import type { Files } from '../files/files.ts';

/** What is wrong with the looks of the site; what reads them is loaded only where something may be theirs. */
export async function themeProblems(files: Files): Promise<Problem[]> {
  const isTheme = /^(?:theme|logo)\b/iu;
  if (!files.list('content').some(({ name }) => isTheme.test(name))) return [];
  const { findThemeProblems } = await import('../publish/theme/theme-problems.ts');
  return findThemeProblems(files);
}
