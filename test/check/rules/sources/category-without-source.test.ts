import { expect, test } from 'vitest';
import { categoryWithoutSource } from '../../../../src/check/rules/sources/category-without-source.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const notice = (...sources: string[]) =>
  noticeOf(
    `sources: [{id: list, name: A Oy}]\ndataCategories:\n${sources
      .map((list, index) => `  - {id: c${index}, name: Data${index}${list}}`)
      .join('\n')}`,
  );

test('every category tells its source', () => {
  const told = notice(', sources: [list]', ', sources: [data-subject]');
  expect(findingsOf(categoryWithoutSource, told)).toEqual([]);
});

test('no category tells any: another finding', () => {
  expect(findingsOf(categoryWithoutSource, notice('', ''))).toEqual([]);
});

test('all data come from the data subject', () => {
  const direct = noticeOf(
    'dataCategories: [{id: a, name: A, sources: [data-subject]}, {id: b, name: B}]',
  );
  expect(findingsOf(categoryWithoutSource, direct)).toEqual([]);
});

test('one category does not', () => {
  expect(findingsOf(categoryWithoutSource, notice(', sources: [list]', ''))).toEqual([
    '6: The category "Data1" (c1) does not say whether the data come from the data subject or from elsewhere (Article 14(2)(f)).',
  ]);
});

test('a source that no category names is another finding', () => {
  const untied = noticeOf(`sources: [{id: list, name: A Oy}]
dataCategories:
  - {id: a, name: A, sources: [data-subject]}
  - {id: b, name: B}`);
  expect(findingsOf(categoryWithoutSource, untied)).toEqual([]);
});
