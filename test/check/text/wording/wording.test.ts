import { expect, test } from 'vitest';
import { scoreWording } from '../../../../scripts/bench/wording-score.ts';
import { readSentences } from '../../../../scripts/bench/wording-sentences.ts';

const inView = readSentences('in view');
const heldOut = readSentences('held out');

test.each([
  { name: 'in view', sentences: inView },
  { name: 'held out', sentences: heldOut },
])('there are enough sentences $name, about half of them near misses', ({ sentences }) => {
  expect(sentences.length).toBeGreaterThanOrEqual(300);
  const flagged = sentences.filter(({ flag }) => flag).length;
  expect(flagged / sentences.length).toBeGreaterThan(0.4);
  expect(flagged / sentences.length).toBeLessThan(0.6);
});

test('no sentence that was in view is held out', () => {
  const known = new Set(inView.map(({ text }) => text));
  const heldBack = [...heldOut, ...readSentences('held out again')];
  expect(heldBack.filter(({ text }) => known.has(text))).toEqual([]);
});

test.each([
  ...scoreWording(inView).map((score) => ({ ...score, set: 'in view' })),
  ...scoreWording(heldOut).map((score) => ({ ...score, set: 'held out' })),
])('$rule is precise and finds what it should ($set)', (score) => {
  const wrong = [...score.falseAlarms, ...score.missed].map(({ text }) => text).join('\n');
  expect(score.precision, wrong).toBeGreaterThanOrEqual(0.95);
  expect(score.recall, wrong).toBeGreaterThanOrEqual(0.85);
});
