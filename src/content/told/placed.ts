import type { Problem } from '../problem.ts';
import type { Fault } from './fault.ts';
import { toldProblem } from './told-problem.ts';
import type { Written } from './written.ts';

/** A fault at the place of what it is about. */
export function placed({ code, data, advice }: Fault, { place }: Pick<Written, 'place'>): Problem {
  return toldProblem(code, place, data, advice);
}
