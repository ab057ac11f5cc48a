import type { Locale } from '../../../schema/languages.ts';
import { say, sayCount } from '../../locale/say.ts';
import type { ReadCounts } from '../held/read-counts.ts';
import type { Report } from './report.ts';

/** How much of the texts was read, and how much of that facts hold: what `0 errors` is worth. */
export function readLine({ read, leftOut, shard, speak }: Report): string {
  const counts = sayRead(read, speak);
  return leftOut || shard ? `${counts} ${say('read.partly', speak)}` : counts;
}

/** The counts alone, as one sentence. */
export function sayRead(read: ReadCounts, speak: Locale): string {
  if (read.sentences === 0) return say('read.nothing', speak);
  return say('read.line', speak, {
    sentences: sayCount('read.sentences', read.sentences, speak),
    held: String(read.held),
    unheld: String(read.unheld),
    unrecognised: String(read.unrecognised),
  });
}
