import { expect, test } from 'vitest';
import { findPlaces } from '../../site/search/find-places.ts';
import type { Pagefind } from '../../site/search/pagefind.ts';

const result = (id: string) => ({
  id,
  score: 1,
  data: async () => ({ url: `/${id}/`, excerpt: '<mark>years</mark>', meta: {} }),
});

/** A word that stands in a notice in force and in an old version. */
const search: Pagefind['search'] = async (_words, { filters }) => ({
  results: 'state' in filters ? [result('current')] : [result('current'), result('old')],
});

async function found(isOldToo: boolean) {
  const { places, older } = await findPlaces(search, ['years'], isOldToo);
  return { places: places.map(({ id }) => id), older: older.map(({ id }) => id) };
}

test('an old version that holds no more of the question is left out', async () => {
  expect(await found(false)).toEqual({ places: ['current'], older: [] });
});

test('old versions stand among the others where they are asked for', async () => {
  expect(await found(true)).toEqual({ places: ['current', 'old'], older: [] });
});
