import { expect, test } from 'vitest';
import { findExcess } from '../../src/markdown/find-excess.ts';

test.each([
  ['<div>'.repeat(201), 1],
  ['a\n\n<b>\n\n'.repeat(201), 803],
  ['<TABLE><tr><td>'.repeat(201), 1],
  ['<o:p>'.repeat(201), 1],
])('HTML deeper than can be read is found', (text, line) => {
  expect(findExcess(text)).toBe(line);
});

test.each([
  ['many elements beside each other', '<div>x</div>\n'.repeat(1000)],
  ['items that close each other', `<ul>${'<li>x'.repeat(1000)}</ul>`],
  ['lines that are broken', 'x<br>\n'.repeat(1000)],
  ['addresses in brackets', '- <https://shop.example/a> <us@shop.example>\n'.repeat(1000)],
])('%s are no depth', (_name, text) => {
  expect(findExcess(text)).toBeUndefined();
});
