import type { Locale } from '../../schema/languages.ts';
import { sayProblem } from '../check/reading/say-problem.ts';
import { eachOnOneLine } from '../escape/unseen.ts';
import { fill, textOf, wordOf } from '../locale/say.ts';
import type { VerifyProblem } from './verify-problem.ts';

/** What a problem means, in a sentence or two, without the file it is in. */
export function sayVerifyProblem({ code, data }: VerifyProblem, locale: Locale): string {
  if (code === 'format-newer') {
    const { message, hint } = sayProblem({ code, data }, locale);
    return `${message} ${hint}`;
  }
  return textOf(fill(wordOf(`verify.${code}`, locale), locale, eachOnOneLine(data)));
}
