import { expect, test } from 'vitest';
import { countMarks, type MarkCount } from './count-marks.ts';
import { histories } from './notice-texts.ts';
import { editText, randomFrom } from './scripted-edits.ts';

/** How many histories are made from each text of a notice, of how many steps, with at most so many edits a step. */
const made = { histories: 4, steps: 5, edits: 6 };

const counts: readonly MarkCount[] = [...realPairs(), ...madePairs()]
  .map(([before, after]) => countMarks(before, after))
  .filter(({ fewestWords }) => fewestWords > 0);

const sum = (of: (count: MarkCount) => number): number =>
  counts.reduce((total, count) => total + of(count), 0);

test('at most two thirds of the marks of a plain word diff', () => {
  expect(counts.length).toBeGreaterThan(150);
  expect(sum(({ elements }) => elements) / sum(({ plainElements }) => plainElements)).toBeLessThan(
    2 / 3,
  );
});

test('in the median not a word is marked beyond the fewest', () => {
  const ratios = counts.map(({ words, fewestWords }) => words / fewestWords).sort((a, b) => a - b);
  expect(ratios[Math.floor(ratios.length / 2)]).toBe(1);
});

test('in all at most a quarter more words than the fewest, also where nothing moved', () => {
  const total = (some: readonly MarkCount[]): number =>
    some.reduce((all, { words }) => all + words, 0) /
    some.reduce((all, { fewestWords }) => all + fewestWords, 0);
  expect(total(counts)).toBeLessThan(1.25);
  // A move marks no word where a plain comparison marks all of it twice, which would hide what the rest costs.
  const unmoved = counts.filter(({ words, fewestWords }) => words >= fewestWords);
  expect(unmoved.length).toBeGreaterThan(counts.length / 2);
  expect(total(unmoved)).toBeLessThan(1.25);
});

function realPairs(): (readonly [string, string])[] {
  return histories.flatMap((states) =>
    states.slice(1).map((state, place) => [states[place] ?? '', state] as const),
  );
}

function madePairs(): (readonly [string, string])[] {
  const random = randomFrom(20_190_812);
  return histories.flat().flatMap((text) =>
    Array.from({ length: made.histories }).flatMap(() => {
      let state = text;
      return Array.from({ length: made.steps }, () => {
        const before = state;
        state = editText(before, 1 + Math.floor(random() * made.edits), random);
        return [before, state] as const;
      });
    }),
  );
}
