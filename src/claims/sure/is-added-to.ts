import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import type { Span } from '../patterns/match.ts';
import { findFirst } from '../patterns/phrase-list.ts';

/**
 * Whether an *and* stands between what a cue begins with and something behind it, or between that and the cue: it then belongs to another
 * deed, as in `we send parcels to Canada and keep your data here`.
 */
export function isAddedTo(
  cue: Span,
  one: Span,
  { tokens }: Line,
  { grammar }: Pick<ClaimLanguage, 'grammar'>,
): boolean {
  if (grammar.adds === undefined || (cue.from <= one.from && one.to <= cue.to)) return false;
  const between =
    one.from < cue.from ? { from: one.to, to: cue.from } : { from: cue.from, to: one.from };
  return findFirst(grammar.adds, tokens, between) !== undefined;
}
