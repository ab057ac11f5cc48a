import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import type { Span } from '../patterns/match.ts';
import { findAllOf, findFirst } from '../patterns/phrase-list.ts';

/**
 * Whether a part of a sentence says something else beside what its negators deny: `is not sent abroad and is sent to Canada`,
 * `decisions not about you`.
 */
export function affirmsBeside(
  { tokens }: Pick<Line, 'tokens'>,
  part: Span,
  negators: readonly Span[],
  { grammar }: Pick<ClaimLanguage, 'grammar'>,
): boolean {
  const goesOn = findAllOf(grammar.resumes, tokens, part).some(
    ({ from }) => !negators.some((negator) => negator.from > from),
  );
  return goesOn || findFirst(grammar.contrasts, tokens, part) !== undefined;
}
