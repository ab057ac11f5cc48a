import type { Match } from '../matches.ts';
import { endsSentence, isWord, type SolidItem } from './items.ts';

/** A sentence of fewer words may stand in any text. */
const FEWEST_WORDS = 4;

/** The matches of whole sentences that survived a rewriting; words beside each other by chance are none. */
export function keptSentences(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
  matches: readonly Match[],
): readonly Match[] {
  const kept: Match[] = [];
  let run: Match[] = [];
  for (const match of matches) {
    const last = run.at(-1);
    const goesOn = last?.before === match.before - 1 && last.after === match.after - 1;
    const begins = endsSentence(before[match.before - 1]) && endsSentence(after[match.after - 1]);
    if (begins) run = [match];
    else if (goesOn) run.push(match);
    else run = [];
    if (run.length === 0 || !endsSentence(before[match.before])) continue;
    if (run.filter((one) => isWord(before[one.before] as SolidItem)).length >= FEWEST_WORDS)
      kept.push(...run);
    run = [];
  }
  return kept;
}
