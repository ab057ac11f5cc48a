import * as z from 'zod';
import { type JudgedSentence, type SentenceState, sentenceStates } from './judged-sentence.ts';

const count = z.int().nonnegative();

/** How many sentences were read, and how many of them are what beside the facts: the states are disjoint. */
export const ReadCountsSchema = z.strictObject({
  sentences: count,
  held: count,
  unheld: count,
  unrecognised: count,
}) satisfies z.ZodType<Record<SentenceState | 'sentences', number>>;
export type ReadCounts = z.infer<typeof ReadCountsSchema>;

/** Counts sentences by what they are. */
export function countRead(sentences: readonly Pick<JudgedSentence, 'state'>[]): ReadCounts {
  const counts = { sentences: sentences.length, held: 0, unheld: 0, unrecognised: 0 };
  for (const { state } of sentences) counts[state] += 1;
  return counts;
}

/** The counts of several texts together. */
export function addRead(counts: readonly ReadCounts[]): ReadCounts {
  const sum = countRead([]);
  for (const one of counts) {
    sum.sentences += one.sentences;
    for (const state of sentenceStates) sum[state] += one[state];
  }
  return sum;
}
