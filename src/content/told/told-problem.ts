import type { Place } from '../place.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** A problem of facts in a text. */
export function toldProblem(
  code: ProblemCode,
  at: Place,
  data: Record<string, string> = {},
  advice?: Record<string, string>,
): Problem {
  return { code, at, data, ...(advice && { advice }) };
}
