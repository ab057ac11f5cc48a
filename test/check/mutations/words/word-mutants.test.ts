import { expect, test } from 'vitest';
import { judgeMutants } from '../judge-mutants.ts';
import { sampleOf } from '../sample.ts';
import { languagesOf, wordMutantsIn } from './word-mutants.ts';
import { wordSubjects } from './word-subjects.ts';

const names = ['business-customers', 'employer', 'charity', 'webshop'];
const all = wordSubjects()
  .filter(({ name }) => names.includes(name))
  .map((subject) => ({ subject, mutants: wordMutantsIn(subject) }));
const seed = 20_261_201;

test('words are spoilt in four languages', () => {
  expect(languagesOf(all.flatMap(({ mutants }) => mutants))).toHaveLength(4);
});

/** Some mutants of each notice: `npm run bench:rules` judges every one. */
test('most of what is spoilt in words is found by the right rule', () => {
  const verdicts = all.flatMap(({ subject, mutants }) =>
    judgeMutants(subject, sampleOf(mutants, 8, seed)),
  );
  const missed = verdicts.filter(({ outcome }) => outcome === 'missed');
  const names = missed.map(({ mutant, said }) => `${mutant.name}: ${said.join(', ')}`);
  expect(names.length, names.join('\n')).toBeLessThanOrEqual(verdicts.length * 0.1);
}, 60_000);
