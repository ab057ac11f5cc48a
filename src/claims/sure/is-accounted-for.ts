import { clauseWith } from '../clauses.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import type { Span } from '../patterns/match.ts';
import { findFirst } from '../patterns/phrase-list.ts';
import { negatorsIn } from '../stance.ts';
import { partWith } from './part-with.ts';
import { placesInClaim, softMarks, whole } from './places.ts';
import type { Weighed } from './weighed.ts';

/**
 * Whether each word of a denial is one of its entry or of the grammar that changes nothing, and it is denied once in each of its parts.
 * What stands apart from it may say anything but what takes it back.
 *
 * 1. `Automated decisions are not made; grants are awarded by the board.`
 * 2. `We have not appointed a data protection officer, because the law does not require one.`
 */
export function isAccountedFor({ hit, line }: Weighed, language: ClaimLanguage): boolean {
  const closed = hit.entry?.closed;
  if (!closed) return false;
  const { grammar } = language;
  const part = partWith(line, hit.cue.from, language);
  if (takesBack(line, part, language)) return false;
  const negators = negatorsIn(line, part, grammar);
  if (hit.entry?.entry.polarity ? negators.length > 0 : !deniesOnce(negators, line)) return false;
  const known = placesInClaim([closed, grammar.closed], line.tokens, part);
  return line.tokens
    .slice(part.from, part.to)
    .every(({ isMark, word }, at) => known.has(part.from + at) || (isMark && softMarks.has(word)));
}

/** Whether there is a negator, and between any two a comma or the beginning of a clause: `neither .. nor`. */
function deniesOnce(negators: readonly Span[], { tokens, clauses }: Line): boolean {
  return (
    negators.length > 0 &&
    negators.slice(1).every(({ from }, index) => {
      const before = negators[index]?.from ?? 0;
      return (
        clauseWith(clauses, before) !== clauseWith(clauses, from) ||
        tokens.slice(before, from).some(({ word }) => word === ',')
      );
    })
  );
}

/** Whether what stands apart from a denial takes it back or makes it merely possible. */
function takesBack(line: Line, part: Span, { grammar }: ClaimLanguage): boolean {
  const around = [
    { from: 0, to: part.from },
    { from: part.to, to: whole(line).to },
  ];
  return [grammar.exceptions, grammar.laterExceptions, grammar.possible].some((list) =>
    around.some((stretch) => findFirst(list, line.tokens, stretch) !== undefined),
  );
}
