import { expect, test } from 'vitest';
import { autolinkStarts, mayHoldAddress } from '../../src/markdown/autolinks.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

test.each([
  ['no address', 'Ask us.', ''],
  ['an e-mail address', 'Write to us@shop.example.', 'u'],
  ['two of them', 'a.b@shop.example or (c+d@shop.example)', 'ac'],
  ['an address of the web', 'See HTTPS://shop.example', 'hH'],
  ['a name of the web', 'See www.shop.example', 'wW'],
  ['a sign without an address', 'At @ home', ''],
])('%s', (_, markdown, starts) => {
  const found = [...autolinkStarts(markdown)].map((code) => String.fromCharCode(code));
  expect(found.join('')).toBe(starts);
});

test('a long word is read once', () => {
  expect([...autolinkStarts(`${'a'.repeat(1_000_000)} @`)]).toEqual([]);
});

test.each([
  ['text', 'a&#64;b', true],
  ['emphasis', '*a @ b*', true],
  ['the text of a link', '[a@b](x)', false],
  ['code', '`a@b`', false],
])('whether an address is looked for in %s', (_, markdown, expected) => {
  expect(mayHoldAddress(parseMarkdown(markdown))).toBe(expected);
});
