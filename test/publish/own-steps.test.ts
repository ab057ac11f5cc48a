import { expect, test } from 'vitest';
import { expectUnchanged, unchangedSteps } from './unchanged.ts';

const steps = unchangedSteps();

test('there are steps in each language', () => {
  expect(new Set(steps.map(([, { after }]) => after.locale))).toEqual(new Set(['fi', 'sv', 'en']));
});

test.each(steps)('that facts went into the text is no change: %s', async (_, step) => {
  await expectUnchanged(step);
});
