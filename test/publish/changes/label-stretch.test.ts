import { expect, test } from 'vitest';
import { isLessOver, stepsBetween } from '../../../src/publish/changes/label-stretch.ts';

const path = 'retention.orders.period';
const labelled = { changed: [path], less: [path] };
const unlabelled = { changed: [path], less: [] };

test.each([
  ['no revision in between', [], false],
  ['one that labelled it', [labelled], true],
  ['one that did not', [unlabelled], false],
  ['two that labelled it', [labelled, labelled], true],
  ['one that undid some of it later', [unlabelled, labelled], false],
  ['one that had made it better before', [labelled, unlabelled], false],
  ['one that labelled another', [{ changed: [path, 'x'], less: ['x'] }], false],
  ['another that changed another', [{ changed: ['x'], less: [] }, labelled], true],
  ['a name that only begins alike', [{ changed: [`${path}s`], less: [] }, labelled], true],
  ['the whole entry', [{ changed: ['retention.orders'], less: ['retention.orders'] }], true],
  ['a part of it alone', [{ changed: [`${path}.months`], less: [`${path}.months`] }], false],
  ['a part of it later', [{ changed: [`${path}.months`], less: [] }, labelled], false],
])('a stretch of %s', (_, steps, expected) => {
  expect(isLessOver(steps, path)).toBe(expected);
});

test('the way leads by what each revision changed, or nowhere', () => {
  // The third was withdrawn before the fourth was published.
  const bases = [undefined, 0, 1, 1];
  const between = (from: number, to: number) => stepsBetween(from, to, (place) => bases[place]);
  expect(between(0, 3)).toEqual([3, 1]);
  expect(between(1, 1)).toEqual([]);
  expect(between(2, 3)).toEqual([]);
  expect(between(3, 0)).toEqual([]);
});
