import type { Locale } from '../../../schema/languages.ts';
import type { Problem } from '../../content/problem.ts';
import { eachOnOneLine, onOneLine } from '../../escape/unseen.ts';
import { citeArticles } from '../../locale/articles.ts';
import { readingRule } from './rules.ts';

/** What is wrong and the next action, in the language `speak`; what the files hold stays a value in it. */
export function sayProblem(problem: Problem, speak: Locale): { message: string; hint: string } {
  const { words, articles } = readingRule(problem.code);
  const law = citeArticles(articles, speak);
  return words[speak]({ law, ...eachOnOneLine({ ...problem.data, ...problem.advice }) });
}

/** A problem on one line that begins with its place, for those who read no report. */
export function sayPlacedProblem(problem: Problem, speak: Locale): string {
  const { file, line, column } = problem.at;
  const { message, hint } = sayProblem(problem, speak);
  return `${onOneLine(file)}:${line}:${column} ${message} ${hint.replaceAll('\n', ' ')}`;
}
