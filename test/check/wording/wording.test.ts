import { expect, test } from 'vitest';
import { scoreWording } from '../../../scripts/bench/wording-score.ts';
import { readSentences } from '../../../scripts/bench/wording-sentences.ts';

const sentences = readSentences('in view');

test('there are enough labelled sentences, about half of them near misses', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(300);
  const flagged = sentences.filter(({ flag }) => flag).length;
  expect(flagged / sentences.length).toBeGreaterThan(0.4);
  expect(flagged / sentences.length).toBeLessThan(0.6);
});

test.each(scoreWording(sentences))('$rule is precise and finds what it should', (score) => {
  const wrong = [...score.falseAlarms, ...score.missed].map(({ text }) => text).join('\n');
  expect(score.precision, wrong).toBeGreaterThanOrEqual(0.95);
  expect(score.recall, wrong).toBeGreaterThanOrEqual(0.85);
});
