import type { Locale } from '../../schema/languages.ts';
import { eachOnOneLine } from '../escape/unseen.ts';
import { fill, textOf, wordOf } from '../locale/say.ts';
import type { VerifyProblem } from './verify-problem.ts';

/** What a problem means, in a sentence or two, without the file it is in. */
export function sayVerifyProblem({ code, data }: VerifyProblem, locale: Locale): string {
  return textOf(fill(wordOf(`verify.${code}`, locale), locale, eachOnOneLine(data)));
}
