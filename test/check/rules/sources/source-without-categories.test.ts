import { expect, test } from 'vitest';
import { sourceWithoutCategories } from '../../../../src/check/rules/sources/source-without-categories.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const notice = (category: string, source = '') =>
  noticeOf(
    `dataCategories: [{id: contact, name: Contact${category}}]\nsources:\n  - {id: list, name: A Oy${source}}`,
  );

test.each([
  { name: 'a category names it', category: ', sources: [list]', source: '', found: [] },
  { name: 'exempt', category: '', source: ', exemption: {point: c}', found: [] },
  {
    name: 'no category names it',
    category: ', sources: [data-subject]',
    source: '',
    found: [
      '5: The notice does not tell which categories of personal data are obtained from the source "A Oy" (list) (Article 14(1)(d)).',
    ],
  },
])('$name', ({ category, source, found }) => {
  expect(findingsOf(sourceWithoutCategories, notice(category, source))).toEqual(found);
});

test('missing categories are another finding', () => {
  expect(findingsOf(sourceWithoutCategories, noticeOf('sources: [{id: list, name: A}]'))).toEqual(
    [],
  );
});
