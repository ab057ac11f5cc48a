import type { Facts } from '../../../../schema/disclosures/index.ts';
import { judgeDraft } from '../../../../src/check/run/judge.ts';
import { loadDraft } from '../../../../src/content/load-draft.ts';
import { loadProject } from '../../../../src/content/load-project.ts';
import { filesFrom } from '../../../support/memory-files.ts';
import type { Contents } from '../../complete-notice.ts';
import { expectRemoval } from '../expectations.ts';
import type { Subject } from '../subjects.ts';
import { lostFields } from './lost-fields.ts';
import type { ToldMutant } from './told-mutants.ts';

export type ToldVerdict = {
  readonly mutant: ToldMutant;
  readonly said: readonly string[];
  readonly outcome: 'caught' | 'missed' | 'open';
};

type Judged = { facts: Facts; findings: { rule: string; key: string }[] };

/** Judges mutants of one notice in text form. */
export function judgeToldMutants(
  { contents }: Subject,
  mutants: readonly ToldMutant[],
): ToldVerdict[] {
  const whole = judge(contents);
  return mutants.map((mutant) => {
    const spoilt = judge(mutant.contents());
    const left = Map.groupBy(whole.findings, ({ key }) => key);
    const said = spoilt.findings.flatMap(({ rule, key }) => {
      const known = left.get(key)?.pop();
      return known ? [] : [rule];
    });
    return { mutant, said, outcome: outcomeOf(mutant, said, whole.facts, spoilt.facts, contents) };
  });
}

function judge(contents: Contents): Judged {
  const files = filesFrom(contents);
  const [folder] = loadProject(files).notices;
  const state = folder && loadDraft(files, folder);
  const facts = state?.notices[0]?.facts;
  if (!folder || !state || !facts) throw new Error('Cannot read the notice.');
  const { findings } = judgeDraft(folder, state, '2026-11-01', 'en');
  return {
    facts,
    findings: findings.map(({ rule, fingerprint }) => ({ rule, key: `${rule} ${fingerprint}` })),
  };
}

function outcomeOf(
  { wanted }: ToldMutant,
  said: readonly string[],
  before: Facts,
  after: Facts,
  contents: Contents,
): ToldVerdict['outcome'] {
  if (said.some(isReading)) return 'caught';
  // What is read as before has lost nothing: another form of a word, or what is told again elsewhere.
  if (JSON.stringify(before) === JSON.stringify(after)) return 'open';
  if (typeof wanted !== 'string')
    return said.some((rule) => wanted.includes(rule)) ? 'caught' : 'missed';
  const body = Object.values(contents).join('\n');
  const rules = lostFields(before, after, body).flatMap((field) => {
    const expected = expectRemoval(field);
    return 'rules' in expected ? [expected.rules] : [];
  });
  // A slip must be found; what is left out may leave nothing to be asked.
  if (rules.length === 0) return wanted === 'lack' ? 'open' : 'missed';
  return rules.flat().some((rule) => said.includes(rule)) ? 'caught' : 'missed';
}

/** What else reading says of a value that is gone or told twice, and of a table that is none. */
const reading: ReadonlySet<string> = new Set([
  'values-differ',
  'value-missing',
  'value-empty',
  'other-dialect',
]);

function isReading(rule: string): boolean {
  return (rule.startsWith('told-') && !rule.endsWith('-unread')) || reading.has(rule);
}
