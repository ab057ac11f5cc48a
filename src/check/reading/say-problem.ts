import type { Locale } from '../../../schema/languages.ts';
import type { Problem } from '../../content/problem.ts';
import { citeArticles } from '../../locale/articles.ts';
import { readingRule } from './rules.ts';

/** What is wrong and the next action, in the language `speak`. */
export function sayProblem(problem: Problem, speak: Locale): { message: string; hint: string } {
  const { words, articles } = readingRule(problem.code);
  const law = citeArticles(articles, speak);
  return words[speak]({ law, ...problem.data, ...problem.advice });
}

/** A problem on one line that begins with its place, for those who read no report. */
export function sayPlacedProblem(problem: Problem, speak: Locale): string {
  const { file, line, column } = problem.at;
  const { message, hint } = sayProblem(problem, speak);
  return `${file}:${line}:${column} ${message} ${hint.replaceAll('\n', ' ')}`;
}
