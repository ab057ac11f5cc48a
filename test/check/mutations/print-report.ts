import { judgeMutants, medianFindings, mutantsIn, type Verdict } from './judge-mutants.ts';
import { subjects } from './subjects.ts';
import { printToldReport } from './told/print-told-report.ts';
import { printWordReport } from './words/print-word-report.ts';

// Judges every mutant of every complete notice and prints what was caught and what was not.
report();

function report(): void {
  const verdicts: Verdict[] = [];
  for (const subject of subjects()) {
    const judged = judgeMutants(subject, mutantsIn(subject));
    verdicts.push(...judged);
    say(`${subject.name}: ${tally(judged)}`);
  }
  say(`\nAll: ${tally(verdicts)}`);
  const most = verdicts.reduce((count, { said }) => Math.max(count, said.length), 0);
  say(`Findings a mutant: ${medianFindings(verdicts)} in the median (at most 2), ${most} at most`);
  print('Missed', missedIn(verdicts));
  print('Not decidable', undecidableIn(verdicts));
  printWordReport(say);
  const isFoundInText = printToldReport(say);
  if (!isFoundInText || verdicts.some(({ outcome }) => outcome === 'missed')) process.exitCode = 1;
}

function tally(verdicts: readonly Verdict[]): string {
  const count = (wanted: Verdict['outcome']) =>
    verdicts.filter(({ outcome }) => outcome === wanted).length;
  const decidable = verdicts.length - count('open');
  const share = decidable > 0 ? (100 * count('caught')) / decidable : 100;
  const extra = verdicts.reduce((sum, verdict) => sum + verdict.extra, 0);
  return `${verdicts.length} mutants, ${count('caught')} caught of ${decidable} decidable (${share.toFixed(1)} %), ${count('missed')} missed, ${count('open')} not decidable, ${extra} extra findings`;
}

function missedIn(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .filter(({ outcome }) => outcome === 'missed')
    .map(({ mutant, said }) => `${mutant.name}: ${said.join(', ') || 'no finding'}`);
}

/** What cannot be decided, by reason and kind of field, with how many of them a rule spoke about. */
function undecidableIn(verdicts: readonly Verdict[]): string[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const { expected, kind, field } = verdict.mutant;
    if (!('undecidable' in expected)) continue;
    const key = `${expected.undecidable} ${kind} ${field.pattern}`;
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => {
      const spoken = group.filter(({ said }) => said.length > 0).length;
      return `${key}: ${group.length}${spoken > 0 ? `, ${spoken} spoken of all the same` : ''}`;
    });
}

function print(heading: string, lines: readonly string[]): void {
  say(`\n${heading}: ${lines.length}`);
  for (const line of lines) say(`  ${line}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
