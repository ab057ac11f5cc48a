import { expect, test } from 'vitest';
import { judgeMutants, medianFindings, mutantsIn, type Verdict } from './judge-mutants.ts';
import { sampleOf } from './sample.ts';
import { subjects } from './subjects.ts';

const all = subjects().map((subject) => ({ subject, mutants: mutantsIn(subject) }));
const seed = 20_261_123;

/** Some mutants of each notice: `npm run bench:rules` judges every one. */
const verdicts: Verdict[] = all.flatMap(({ subject, mutants }) =>
  judgeMutants(subject, sampleOf(mutants, 10, seed)),
);

test('there are hundreds of mutants of each notice', () => {
  expect(all.filter(({ mutants }) => mutants.length < 300)).toEqual([]);
});

test('every mutant that can be decided is caught by an expected rule', () => {
  const missed = verdicts.filter(({ outcome }) => outcome === 'missed');
  expect(missed.map(({ mutant, said }) => `${mutant.name}: ${said.join(', ')}`)).toEqual([]);
  expect(verdicts.filter(({ outcome }) => outcome === 'caught').length).toBeGreaterThan(120);
});

test('the median of findings is at most two', () => {
  expect(medianFindings(verdicts)).toBeLessThanOrEqual(2);
});
