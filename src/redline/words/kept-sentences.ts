import { cutBefore } from '../cut-before.ts';
import type { Match } from '../matches.ts';
import { countWords, endsSentence, type SolidItem } from './items.ts';

/** A sentence of fewer words may stand in any text. */
const FEWEST_WORDS = 4;

/** The matches of whole sentences that survived a rewriting; words beside each other by chance are none. */
export function keptSentences(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
  matches: readonly Match[],
): readonly Match[] {
  const begins = ({ before: old, after: young }: Match): boolean =>
    endsSentence(before[old - 1]) && endsSentence(after[young - 1]);
  const [, ...runs] = cutBefore(matches, begins);
  return runs.flatMap((run) => {
    const end = run.findIndex((match) => endsSentence(before[match.before]));
    const sentence = run.slice(0, end + 1);
    const [first, last] = [sentence[0], sentence.at(-1)];
    if (!first || !last) return [];
    const isWhole = last.before - first.before === end && last.after - first.after === end;
    const words = countWords(sentence.flatMap((match) => before[match.before] ?? []));
    return isWhole && words >= FEWEST_WORDS ? sentence : [];
  });
}
