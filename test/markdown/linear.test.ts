import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { powerOfSteps } from '../support/count-steps.ts';

const numbered = (size: number, piece: (at: number) => string) =>
  Array.from({ length: size / 8 }, (_, at) => piece(at)).join('');

test.each([
  ['headings with =', (size: number) => 'a\n=\n'.repeat(size / 4)],
  ['headings with - after text', (size: number) => 'a\n\nb\n-\n\n'.repeat(size / 8)],
  ['lines, then ===', (size: number) => `${'a b c\n'.repeat(size / 6)}===\n`],
  ['notes with calls', (size: number) => numbered(size, (at) => `a[^${at}]\n\n[^${at}]: b\n\n`)],
  ['items and paragraphs', (size: number) => '- a\n\nb\n\n'.repeat(size / 8)],
  ['quotes and paragraphs', (size: number) => '> a\n\nb\n\n'.repeat(size / 8)],
  ['a paragraph of words', (size: number) => 'word '.repeat(size / 5)],
  ['items', (size: number) => '- a\n'.repeat(size / 4)],
  ['empty items', (size: number) => `a\n${'-\n'.repeat(size / 2)}`],
  ['hard breaks', (size: number) => 'a  \n'.repeat(size / 4)],
  ['calls of one note', (size: number) => `${'a[^a]\n\n'.repeat(size / 7)}[^a]: b\n`],
])('the steps of printing follow the length: %s', (_, write) => {
  expect(powerOfSteps(2000, write, renderMarkdown)).toBeLessThan(1.1);
});
