import { expect, test } from 'vitest';
import { rankPlaces } from '../../site/search/ranked-places.ts';

const hit = (id: string, score: number) => ({ id, score });

function ranked(...hits: Parameters<typeof rankPlaces>[0]) {
  return rankPlaces(hits).map(({ id, hits: { length } }) => `${id} ${length}`);
}

test('a place that holds more of the words comes before one that holds a word oftener', () => {
  const long = [hit('often', 5), hit('both', 2)];
  const rare = [hit('both', 2)];
  expect(ranked(long, rare)).toEqual(['both 2', 'often 1']);
});

test('a word that is found nowhere leaves the order to the others', () => {
  expect(ranked([], [hit('a', 1), hit('b', 2)])).toEqual(['b 1', 'a 1']);
});

test('what is far below the best is left out', () => {
  expect(ranked([hit('best', 10), hit('noise', 0.9), hit('near', 1)])).toEqual([
    'best 1',
    'near 1',
  ]);
});

test('nothing is ranked where nothing was found', () => {
  expect(ranked([], [])).toEqual([]);
});
