import { isHypothetical } from '../../text/lexicon/hypothetical.ts';
import { tellsOfInquiry } from '../../text/lexicon/inquiries.ts';
import { allowsAfterAll, isDenied } from '../../text/lexicon/negation.ts';
import { tellsAway } from '../../text/lexicon/none-words.ts';
import type { Asked } from './asked.ts';

/**
 * Whether what only seems to be affirmed may well not be: the sentence is the label of a row, tells of what is not done, or denies
 * something, far from the words that were found. Decisions are made `without` people. An authority that asks in an inquiry is no
 * recipient, however surely it is told of.
 */
export function isDoubtful(asked: Asked): boolean {
  const { claim, sentence, notice } = asked;
  const { locale } = notice;
  const { text, context } = sentence;
  if (claim.kind === 'recipient' && tellsOfInquiry(text, locale)) return true;
  if (claim.sure) return false;
  if (context.column !== undefined && context.row === undefined) return true;
  if (isHypothetical(text, locale)) return true;
  if (claim.kind === 'automated-decision') return isByPeople(asked);
  return isDenied(text, locale) && !allowsAfterAll(text);
}

/** Whether people take part in what a machine does: `The program adds up, and a clerk decides.` */
function isByPeople({ sentence: { text }, notice: { locale } }: Asked): boolean {
  return !isDenied(text, locale) && tellsAway(text, 'automated-decision', locale);
}
