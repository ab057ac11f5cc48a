import type { Locale } from '../../../schema/languages.ts';
import type { Problem } from '../../content/problem.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { citeArticles } from '../../locale/articles.ts';
import { printValue } from '../../locale/values.ts';
import { wordsIn, wordsOfProblem } from '../../words/spoken.ts';
import { type SaidFinding, sayFinding } from '../findings/say-finding.ts';
import { readingRule } from './rules.ts';

/** What is told of a problem, wherever it stands. */
type Told = Pick<Problem, 'code' | 'data' | 'advice'>;

/** What is wrong and the next action, in the language `speak`; what the files hold stays a value in it. */
export function sayProblem(problem: Told, speak: Locale): SaidFinding {
  const { code, data, advice } = problem;
  const law = citeArticles(readingRule(code).articles, speak);
  const values = {
    law,
    ...data,
    ...advice,
    ...shapesOf(problem, speak),
    ...differingIn(problem, speak),
    ...commentIn(problem),
  };
  const form = data['reason'] ?? data['expected'];
  return sayFinding(wordsOfProblem(code, speak), { data: values, form }, speak);
}

/** What people call the shapes that a schema names: `array` is a list. */
function shapesOf({ code, data }: Told, speak: Locale): Record<string, string> {
  const { problems } = wordsIn(speak);
  const nameIn = (names: Readonly<Record<string, string>>, value = '') => names[value] ?? value;
  if (data['format'] !== undefined) {
    return { format: nameIn(problems['value-wrong-format'].formats, data['format']) };
  }
  if (code !== 'value-wrong-type') return {};
  const { found, expected } = problems[code];
  return { found: nameIn(found, data['found']), expected: nameIn(expected, data['expected']) };
}

/** Two values that should have been one, as readers meet them. */
function differingIn({ code, data, advice }: Told, speak: Locale): Record<string, string> {
  if (code !== 'values-differ') return {};
  const said = (value = '') => printValue(value, advice?.['value'], speak);
  return { before: said(data['before']), after: said(data['after']) };
}

/** The words of a comment, which have no element to be named by. */
function commentIn({ code, data: { text = '' } }: Told): Record<string, string> {
  const opening = '<!--: ';
  const isComment = code === 'raw-html' && text.startsWith(opening);
  return isComment ? { comment: text.slice(opening.length) } : {};
}

/** A problem on one line that begins with its place, for those who read no report. */
export function sayPlacedProblem(problem: Problem, speak: Locale): string {
  const { file, line, column } = problem.at;
  const { message, hint } = sayProblem(problem, speak);
  return `${onOneLine(file)}:${line}:${column} ${message} ${hint.replaceAll('\n', ' ')}`;
}
