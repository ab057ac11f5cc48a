import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import type { Span } from '../patterns/match.ts';
import { findFirst } from '../patterns/phrase-list.ts';

/** Whether an *and* stands between a cue and something outside of it, which then belongs to another deed: `we send parcels abroad and keep your data here`. */
export function isAddedTo(
  cue: Span,
  one: Span,
  { tokens }: Line,
  { grammar }: Pick<ClaimLanguage, 'grammar'>,
): boolean {
  const between =
    one.from < cue.from ? { from: one.to, to: cue.from } : { from: cue.to, to: one.from };
  return (
    grammar.adds !== undefined &&
    between.from < between.to &&
    findFirst(grammar.adds, tokens, between) !== undefined
  );
}
