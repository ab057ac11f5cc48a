import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import type { Span } from '../patterns/match.ts';
import { negatorsIn } from '../stance.ts';
import { areKnown, whole } from './places.ts';
import type { Weighed } from './weighed.ts';

/** Whether each word of a question is accounted for, and of the `No` that answers it: `Do you sell my data? No, we do not.` */
export function answersSurely(
  { hit, line }: Weighed,
  asked: Line,
  language: ClaimLanguage,
): boolean {
  const { grammar } = language;
  const closed = hit.entry?.closed;
  if (!closed || hit.polarity !== 'denied') return false;
  if (negatorsIn(asked, whole(asked), grammar).length > 0) return false;
  const lists = [closed, grammar.asking];
  const told = [...lists, grammar.no, grammar.emptyCells];
  return areKnown(asked, withoutMark(asked), lists) && areKnown(line, whole(line), told);
}

/** A question without the mark at its end. */
function withoutMark({ tokens }: Line): Span {
  return { from: 0, to: tokens.length - Number(tokens.at(-1)?.word === '?') };
}
