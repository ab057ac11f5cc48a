import type { Hit } from '../hit.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import type { Span } from '../patterns/match.ts';
import { findAllOf, findFirst } from '../patterns/phrase-list.ts';
import { negatorsIn } from '../stance.ts';

/**
 * The stretch of a part in which a denial stands by itself: `We do not profile you, and the newsletter is the same for all`. `undefined`
 * where it holds only a piece of the denial, or speaks of what was named before (`.. stay here and they are not sent abroad`).
 */
export function joinedPart(
  { cue, object, entry }: Hit,
  line: Line,
  part: Span,
  { grammar }: ClaimLanguage,
): Span | undefined {
  if (!grammar.joins) return undefined;
  const cuts = findAllOf(grammar.joins, line.tokens, part).map(({ from }) => from);
  const from = cuts.filter((cut) => cut <= cue.from).at(-1) ?? part.from;
  const to = cuts.find((cut) => cut > cue.from) ?? part.to;
  const stretch = { from, to };
  if (cue.from < from || to < cue.to) return undefined;
  if (object && entry?.object && !findFirst(entry.object, line.tokens, stretch)) return undefined;
  if (grammar.anaphors && findFirst(grammar.anaphors, line.tokens, stretch)) return undefined;
  return negatorsIn(line, stretch, grammar).length > 0 ? stretch : undefined;
}
