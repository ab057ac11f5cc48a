import { expect, test } from 'vitest';
import { locales } from '../../../schema/languages.ts';
import { wordingHedge } from '../../../src/check/rules/wording/wording-hedge.ts';
import { tellUnread } from '../../../src/check/run/unread-languages.ts';
import { noticeOf } from '../../support/notices.ts';

const notices = locales.map((locale) => noticeOf('purposes: []', 'Text.', locale));

test('each language has its word lists', () => {
  expect(tellUnread(notices, () => [wordingHedge])).toEqual([]);
});

test('a language without them is told of, with the number of rules that did not run', () => {
  const told = tellUnread(
    notices,
    () => [wordingHedge],
    (_, locale) => locale !== 'de',
  );
  expect(told).toMatchObject([{ code: 'word-lists-missing', data: { language: 'de', n: '1' } }]);
});
