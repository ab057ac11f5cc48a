import type { ProblemCode } from '../../content/problem.ts';
import { type SpokenWord, spokenProblems } from '../../words/spoken.ts';

/** The problems that `src/words/` has words for. */
export type SpokenCode = SpokenWord extends infer Word
  ? Word extends `problems.${infer Code}.message`
    ? Code
    : never
  : never;

/** The others: their words stand in the tables of this folder. */
export type TableCode = Exclude<ProblemCode, SpokenCode>;

/** Whether the words of a problem are in `src/words/`. */
export function isSpoken(code: ProblemCode): code is SpokenCode {
  return spokenProblems.has(code);
}
