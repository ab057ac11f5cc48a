import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { frontTree } from '../../../src/publish/docx/front-tree.ts';
import { changesDocx, noticeDocx } from '../../../src/publish/docx/notice-docx.ts';
import { wordSideOf } from '../../../src/publish/docx/word-side.ts';
import { dayOfStates, shownIn, siteOn, statesProject } from '../support.ts';
import { noticePairs } from './notice-pairs.ts';
import { readDocx } from './read-docx.ts';
import { inWordsOfToday } from './words-of-today.ts';

const pairs = noticePairs();

test('there are notices to compare', () => {
  expect(pairs.length).toBeGreaterThan(5);
});

test.each(pairs)('%s', async (_, before, after) => {
  const changes = await changesDocx(before, after);
  expect(readDocx(changes, 'accept')).toEqual(readDocx(await noticeDocx(after), 'both'));
  const rejected = readDocx(changes, 'reject').map(inWordsOfToday);
  expect(rejected).toEqual(readDocx(await noticeDocx(before), 'both').map(inWordsOfToday));
});

test('the right to object stands apart, before the sections', () => {
  const [, , after] = pairs.find(([name]) => name.endsWith('2026-10-01 (en)')) ?? [];
  if (!after) throw new Error('no English revision');
  const texts = frontTree(after).children.map((node) => textOf(node));
  expect(texts).toContain('You have the right to object to the use of your data');
  const at = texts.indexOf('You have the right to object to the use of your data');
  expect(texts.slice(at + 1).join('\n')).toMatch(/at any time/u);
});

test('what was withdrawn says so, and not from when it is in force', () => {
  const data = siteOn(statesProject(), dayOfStates);
  const side = wordSideOf(shownIn(data, 'en', '2025-09-01'), () => undefined);
  const lines = frontTree(side).children.map((node) => textOf(node));
  expect(lines.slice(0, 3)).toEqual([
    'Withdrawn on 5 September 2025. This version does not apply. Reason: A wrong word.',
    'Privacy notice',
    'Last updated: 1 September 2025',
  ]);
});

test('the facts of an archived revision are not in its file', () => {
  const [, before] = pairs.find(([name]) => name.includes('2019-08-12 to')) ?? [];
  if (!before) throw new Error('no archived revision');
  expect(
    frontTree(before)
      .children.map((node) => textOf(node))
      .join(' '),
  ).not.toContain('oikeus');
});
