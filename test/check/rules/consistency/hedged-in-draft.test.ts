import { expect, test } from 'vitest';
import { hedgedInDraft } from '../../../../src/check/rules/consistency/hedged-in-draft.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const yaml = (mark: string) => `recipients:\n  - {id: post, name: A${mark}}`;
const message =
  '4: The mark hedged says that the text calls the fact merely possible; it belongs to archived revisions only (Article 12(1)).';

test.each([
  { name: 'no mark', mark: '', found: [] },
  { name: 'not hedged', mark: ', hedged: false', found: [] },
  { name: 'hedged', mark: ', hedged: true', found: [message] },
])('$name', ({ mark, found }) => {
  expect(findingsOf(hedgedInDraft, noticeOf(yaml(mark)))).toEqual(found);
});

test('a released revision may carry it', () => {
  const archived = { ...noticeOf(yaml(', hedged: true')), revision: '2019-08-12' };
  expect(findingsOf(hedgedInDraft, archived)).toEqual([]);
});
