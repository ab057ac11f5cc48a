import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import type { PhraseList } from '../patterns/phrase-list.ts';
import { negatorsIn } from '../stance.ts';
import { placesInClaim, softMarks, whole } from './places.ts';
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
  const lists = [closed, grammar.closed, grammar.asking];
  return areKnown(asked, lists) && areKnown(line, [...lists, grammar.no]);
}

function areKnown(line: Line, lists: readonly PhraseList[]): boolean {
  const known = placesInClaim(lists, line.tokens, whole(line));
  return line.tokens.every(
    ({ isMark, word }, at) => known.has(at) || (isMark && (softMarks.has(word) || word === '?')),
  );
}
