import { expect, test } from 'vitest';
import { voiceOf } from '../../../../src/words/speech.ts';
import { sampleOf } from '../sample.ts';
import { subjects } from '../subjects.ts';
import { judgeToldMutants } from './judge-told-mutants.ts';
import { toldMutantsIn } from './told-mutants.ts';
import { inTextForm } from './told-subjects.ts';

const small = subjects().filter(({ name }) => ['clinic', 'association', 'webshop'].includes(name));
const told = small.map(inTextForm);
const seed = 20_261_130;

test.each(told)('$name in text form has hundreds of mutants', (subject) => {
  expect(toldMutantsIn(subject, voiceOf(subject.locale)).length).toBeGreaterThan(200);
});

/** Some mutants of each notice: `npm run bench:rules` judges many. */
test.each(told)('what is spoilt in the text of $name is found', (subject) => {
  const mutants = sampleOf(toldMutantsIn(subject, voiceOf(subject.locale)), 12, seed);
  const verdicts = judgeToldMutants(subject, mutants);
  const missed = verdicts.filter(({ outcome }) => outcome === 'missed');
  expect(missed.map(({ mutant, said }) => `${mutant.name}: ${said.join(', ')}`)).toEqual([]);
  expect(verdicts.filter(({ outcome }) => outcome === 'caught').length).toBeGreaterThan(5);
});
