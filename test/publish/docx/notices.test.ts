import { expect, test } from 'vitest';
import { changesDocx, noticeDocx } from '../../../src/publish/docx/notice-docx.ts';
import { noticePairs } from './notice-pairs.ts';
import { readDocx } from './read-docx.ts';

const pairs = noticePairs();

test('there are notices to compare', () => {
  expect(pairs.length).toBeGreaterThan(5);
});

test.each(pairs)('%s', async (_, before, after) => {
  const changes = await changesDocx(before, after);
  expect(readDocx(changes, 'accept')).toEqual(readDocx(await noticeDocx(after), 'both'));
  expect(readDocx(changes, 'reject')).toEqual(readDocx(await noticeDocx(before), 'both'));
});
