import type { Line } from '../line.ts';
import type { Span } from '../patterns/match.ts';
import { findAllOf, type PhraseList } from '../patterns/phrase-list.ts';

/** Marks that part nothing. */
export const softMarks: ReadonlySet<string> = new Set([',', '/']);

/** All of a line. */
export function whole({ tokens }: Pick<Line, 'tokens'>): Span {
  return { from: 0, to: tokens.length };
}

/** Which tokens stand in a phrase of any of some lists. */
export function placesInClaim(
  lists: readonly (PhraseList | undefined)[],
  tokens: Line['tokens'],
  within: Span,
): ReadonlySet<number> {
  const found = lists.flatMap((list) => (list ? findAllOf(list, tokens, within) : []));
  return new Set(found.flatMap(({ from, to }) => range(from, to)));
}

/** The places from one to another, without that. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
