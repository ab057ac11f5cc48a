import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import type { Span } from '../patterns/match.ts';
import { findAllOf, type PhraseList } from '../patterns/phrase-list.ts';

/** The part of a sentence in which a word stands: parts are parted by semicolons, before reasons and before what `joins`. */
export function partWith(
  { tokens }: Line,
  at: number,
  { grammar }: ClaimLanguage,
  joins?: PhraseList,
): Span {
  const cuts = tokens.flatMap(({ word, isMark }, index) => (isMark && word === ';' ? [index] : []));
  const reasons = findAllOf(grammar.reasons, tokens).map(({ from }) => from);
  const joined = joins ? findAllOf(joins, tokens).map(({ from }) => from) : [];
  const ends = [...cuts, ...reasons, ...joined].sort((a, b) => a - b);
  const before = ends.filter((end) => end <= at).at(-1);
  return {
    from: before === undefined ? 0 : before + 1,
    to: ends.find((end) => end > at) ?? tokens.length,
  };
}
