import type { Line } from '../line.ts';
import type { Span } from '../patterns/match.ts';
import { findAllOf, type PhraseList } from '../patterns/phrase-list.ts';

/** Marks that part nothing. */
export const softMarks: ReadonlySet<string> = new Set([',', '/']);

/** All of a line. */
export function whole({ tokens }: Pick<Line, 'tokens'>): Span {
  return { from: 0, to: tokens.length };
}

/** Which tokens stand in a phrase of a list. */
export function placesInClaim(
  list: PhraseList,
  tokens: Line['tokens'],
  within: Span,
): ReadonlySet<number> {
  return new Set(findAllOf(list, tokens, within).flatMap(({ from, to }) => range(from, to)));
}

/** The places from one to another, without that. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Whether each word within a stretch stands in a phrase of one of some lists, and each mark parts nothing. */
export function areKnown(
  { tokens }: Pick<Line, 'tokens'>,
  within: Span,
  lists: readonly PhraseList[],
): boolean {
  const known = new Set(lists.flatMap((list) => [...placesInClaim(list, tokens, within)]));
  return tokens
    .slice(within.from, within.to)
    .every(
      ({ isMark, word }, at) => known.has(within.from + at) || (isMark && softMarks.has(word)),
    );
}
