import { expect, test } from 'vitest';
import { catalogue, ours } from '../../../src/check/demands/catalogue.ts';
import { everyRule } from '../../../src/check/run/packs.ts';
import { problemCodes } from '../../../src/content/problem.ts';

const registry = everyRule.map(({ name }) => name);
const named = new Set(catalogue.flatMap((row) => ('rules' in row ? row.rules : [])));

test('the catalogue has 157 rows, each once', () => {
  const ids = catalogue.map(({ id }) => id);
  expect(ids).toHaveLength(157);
  expect(new Set(ids).size).toBe(157);
});

test('every rule that a row names exists', () => {
  const known = new Set([...registry, ...Object.keys(problemCodes)]);
  expect([...named, ...ours].filter((name) => !known.has(name))).toEqual([]);
});

test('every rule comes from a row or is our own', () => {
  expect(registry.filter((name) => !named.has(name) && !ours.includes(name))).toEqual([]);
});

test('no rule of our own is named by a row', () => {
  expect(ours.filter((name) => named.has(name))).toEqual([]);
});

test('a row that is left out says why, in sentences', () => {
  for (const row of catalogue) {
    if (!('leftOut' in row)) continue;
    expect(row.asks).toMatch(/^\p{Lu}.*\.$/u);
    expect(row.leftOut).toMatch(/^(?:\p{Lu}|`).*\.$/u);
  }
});
