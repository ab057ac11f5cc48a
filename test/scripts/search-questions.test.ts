import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rankOf } from '../../scripts/bench/search/judge.ts';
import { type Question, readQuestions } from '../../scripts/bench/search/questions.ts';

const notices = join(import.meta.dirname, '../../content/notices');

test.each(readQuestions())('$query is answered by a section that there is', (question) => {
  const { notice, lang, answer, also = [], revision } = question;
  const places = answer === null ? [] : [answer, ...also];
  const folder = revision === undefined ? notice : join(notice, 'revisions', revision);
  const missing = places
    .map((place) => join(notices, folder, lang, place.replace(/#.*$/u, '')))
    .filter((file) => !existsSync(file));
  expect(missing).toEqual([]);
});

describe('the rank of an answer', () => {
  const pathOf = (notice: string, revision: string | null) =>
    `/en/${notice}/${revision === null ? '' : `${revision}/`}`;
  const question: Question = { lang: 'en', query: '', notice: 'shop', answer: 'why.md' };
  const places = ['/en/other/#why', '/en/shop/#who', '/en/shop/#why--orders', '/en/shop/#why'];
  test.each([
    ['a part of the section', question, 3],
    ['one heading alone', { ...question, answer: 'why.md#orders' }, 3],
    ['another place as good', { ...question, also: ['who.md'] }, 2],
    ['no place', { ...question, answer: 'whyever.md' }, null],
    ['an old version', { ...question, revision: '2020-01-01' }, null],
    ['nothing', { ...question, answer: null }, null],
  ])('%s', (_, asked, rank) => {
    expect(rankOf(asked, places, pathOf)).toBe(rank);
  });
});
