import { judgeMutants, type Verdict } from '../judge-mutants.ts';
import { sampleOf } from '../sample.ts';
import { languagesOf, type WordMutant, wordMutantsIn } from './word-mutants.ts';
import { wordSubjects } from './word-subjects.ts';

/** Of so many mutants of each notice the figures are. */
const most = 40;
const seed = 20_261_201;

/** Prints what is found of words that are spoilt, by language; what is missed is listed, for no list of words is whole. */
export function printWordReport(say: (line: string) => void): void {
  say('\nIn words: own words of facts, and sentences beside facts');
  const verdicts = wordSubjects().flatMap((subject) =>
    judgeMutants(subject, sampleOf(wordMutantsIn(subject), most, seed)),
  );
  for (const locale of languagesOf(verdicts.map(({ mutant }) => mutant))) {
    say(`${locale}: ${tallyWords(verdicts.filter(({ mutant }) => mutant.locale === locale))}`);
  }
  say(`All: ${tallyWords(verdicts)}`);
  for (const { mutant, said } of verdicts.filter(({ outcome }) => outcome === 'missed'))
    say(`  ${mutant.name}: ${said.join(', ') || 'no finding'}`);
}

function tallyWords(verdicts: readonly Verdict<WordMutant>[]): string {
  const caught = verdicts.filter(({ outcome }) => outcome === 'caught').length;
  const share = verdicts.length > 0 ? (100 * caught) / verdicts.length : 100;
  return `${verdicts.length} mutants, ${caught} caught by the right rule (${share.toFixed(1)} %)`;
}
