import { voiceOf } from '../../../../src/words/speech.ts';
import { sampleOf } from '../sample.ts';
import { subjects } from '../subjects.ts';
import { judgeToldMutants, type ToldVerdict } from './judge-told-mutants.ts';
import { toldMutantsIn } from './told-mutants.ts';
import { inTextForm } from './told-subjects.ts';

/** Of so many mutants of each notice the figures are; a few minutes. */
const most = 150;
const seed = 20_261_130;

/** Prints what is found in mutants of the complete notices in text form; whether nothing decidable was missed. */
export function printToldReport(say: (line: string) => void): boolean {
  say('\nIn the text: cells, rows, columns, items and lines');
  const verdicts = subjects().flatMap((subject): ToldVerdict[] => {
    const told = inTextForm(subject);
    const all = toldMutantsIn(told, voiceOf(told.locale));
    const judged = judgeToldMutants(told, sampleOf(all, most, seed));
    say(`${subject.name}: ${tally(judged)}, of ${all.length}`);
    return judged;
  });
  say(`\nAll: ${tally(verdicts)}`);
  const missed = verdicts.filter(({ outcome }) => outcome === 'missed');
  say(`\nMissed: ${missed.length}`);
  for (const { mutant, said } of missed)
    say(`  ${mutant.name}: ${said.join(', ') || 'no finding'}`);
  return missed.length === 0;
}

function tally(verdicts: readonly ToldVerdict[]): string {
  const count = (wanted: ToldVerdict['outcome']) =>
    verdicts.filter(({ outcome }) => outcome === wanted).length;
  const decidable = verdicts.length - count('open');
  return `${verdicts.length} mutants, ${count('caught')} caught of ${decidable} decidable, ${count('missed')} missed, ${count('open')} not decidable`;
}
