import { expect, test } from 'vitest';
import type { Locale } from '../../../../schema/languages.ts';
import { sentenceTooLong } from '../../../../src/check/rules/wording/sentence-too-long.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const sentence = (words: number) => `Aa ${'bb '.repeat(words - 2)}cc.`;
const found = (body: string, locale: Locale) =>
  findingsOf(sentenceTooLong, noticeOf('purposes: [{id: a, name: A}]', body, locale));

test.each([
  ['fi', 26],
  ['sv', 36],
  ['en', 40],
] as const)('%s takes %i words', (locale, limit) => {
  expect(found(`${sentence(limit)} ${sentence(limit)}`, locale)).toEqual([]);
  expect(found(`Aa.\n\n${sentence(limit + 1)}`, locale)).toEqual([
    `7: The sentence "Aa bb bb bb bb …" has ${limit + 1} words, more than ${limit} (Article 12(1)).`,
  ]);
});

test('only the longest sentence of a section is named', () => {
  expect(found(`${sentence(45)}\n\n${sentence(50)}`, 'en')).toHaveLength(1);
});

test('items of a list are counted one by one', () => {
  expect(found(`- ${sentence(30).slice(0, -1)}\n- ${sentence(30)}`, 'en')).toEqual([]);
});
