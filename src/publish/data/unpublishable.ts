import type { Locale } from '../../../schema/languages.ts';
import { sayPlacedProblem } from '../../check/reading/say-problem.ts';
import type { Problem } from '../../content/problem.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { say } from '../../locale/say.ts';

/** Thrown where content cannot be published. */
class UnpublishableError extends Error {}

/** The error for what cannot be published: each reason with its file, line and column. */
export function unpublishable(
  what: string,
  problems: readonly Problem[],
  speak: Locale,
): UnpublishableError {
  const reasons = problems.map((problem) => sayPlacedProblem(problem, speak));
  return new UnpublishableError(
    [say('commands.unpublishable', speak, { what: onOneLine(what) }), ...reasons].join('\n'),
  );
}
