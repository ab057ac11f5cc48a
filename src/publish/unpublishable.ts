import type { Locale } from '../../schema/languages.ts';
import { sayPlacedProblem } from '../check/reading/say-problem.ts';
import type { Problem } from '../content/problem.ts';
import { onOneLine } from '../escape/unseen.ts';

/** Thrown where content cannot be published. */
class UnpublishableError extends Error {}

const cannot: Readonly<Record<Locale, (what: string) => string>> = {
  fi: (what) => `Ei voi julkaista: ${what}.`,
  sv: (what) => `Kan inte publiceras: ${what}.`,
  en: (what) => `Cannot be published: ${what}.`,
};

/** The error for what cannot be published: each reason with its file, line and column. */
export function unpublishable(
  what: string,
  problems: readonly Problem[],
  speak: Locale,
): UnpublishableError {
  const reasons = problems.map((problem) => sayPlacedProblem(problem, speak));
  return new UnpublishableError([cannot[speak](onOneLine(what)), ...reasons].join('\n'));
}
