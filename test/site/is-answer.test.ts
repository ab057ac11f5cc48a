import { expect, test } from 'vitest';
import { isAnswer } from '../../site/search/is-answer.ts';

function pageWith(excerpt: string) {
  return { url: '/', excerpt, meta: {}, sub_results: [] };
}

test.each([
  ['the word itself', 'retention', 'How <mark>retention</mark> works', true],
  ['another form', 'säilytysajan', '<mark>Säilytysaika.</mark>', true],
  ['one of two words', 'fluffy orders', 'your <mark>order</mark>', true],
  ['the beginning of what was typed', 'tie', '<mark>Tietosi</mark>', true],
  ['first letters only', 'asdfqwer', '<mark>as</mark> long', false],
  ['nothing marked', 'orders', 'your order', false],
])('%s', (_, question, excerpt, expected) => {
  expect(isAnswer(pageWith(excerpt), question)).toBe(expected);
});
