import { expect, test } from 'vitest';
import { isAnswer } from '../../site/search/is-answer.ts';

function placeWith(excerpt: string, meta: Readonly<Record<string, string>> = {}) {
  return { url: '/', excerpt, meta };
}

test.each([
  ['the word itself', 'retention', 'How <mark>retention</mark> works', true],
  ['another form', 'säilytysajan', '<mark>Säilytysaika.</mark>', true],
  ['the beginning of what was typed', 'tie', '<mark>Tietosi</mark>', true],
  ['a number', '"5"', 'for <mark>5</mark> years', true],
  ['first letters only', 'asdfqwer', '<mark>as</mark> long', false],
  ['nothing marked', 'orders', 'your order', false],
])('%s', (_, word, excerpt, expected) => {
  expect(isAnswer(placeWith(excerpt), word)).toBe(expected);
});

test('what people call it answers too, and not by first letters', () => {
  const place = placeWith('Storage periods.', { asked: 'long keep kept store' });
  expect(isAnswer(place, 'keeping')).toBe(true);
  expect(isAnswer(place, 'stapler')).toBe(false);
});
