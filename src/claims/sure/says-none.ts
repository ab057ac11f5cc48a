import type { ClaimKind } from '../../../schema/claims.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import { findPhrases } from '../patterns/phrase-list.ts';
import { negatorsIn } from '../stance.ts';
import { placesInClaim, range, softMarks, whole } from './places.ts';

/**
 * Whether a bare `none` denies a kind in general: each word of what announces it announces the kind or is closed.
 *
 * 1. `Recipients of the data` / `None.` does, `Sharing with advertisers` / `None.` does not.
 */
export function saysNone(kind: ClaimKind, announced: Line, language: ClaimLanguage): boolean {
  const { grammar, headings } = language;
  if (negatorsIn(announced, whole(announced), grammar).length > 0) return false;
  const known = new Set([
    ...placesInClaim(grammar.closed, announced.tokens, whole(announced)),
    ...findPhrases(headings, announced.tokens)
      .filter(({ value }) => value === kind)
      .flatMap(({ from, to }) => range(from, to)),
  ]);
  return announced.tokens.every(
    ({ isMark, word, written }, at) =>
      known.has(at) || (isMark && softMarks.has(word)) || /^\d+$/u.test(written),
  );
}
