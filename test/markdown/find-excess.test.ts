import { expect, test } from 'vitest';
import { findExcess } from '../../src/markdown/find-excess.ts';
import { markdownToHtml } from '../../src/markdown/render.ts';

test.each([
  ['plain text', 'Text.\n\n> - one\n>   - two\n'],
  ['a list of many links', '- [a](b)\n'.repeat(5000)],
  ['a table of many links', '| [a](b) | *c* |\n'.repeat(5000)],
  ['paragraphs with emphasis', '**a** and *b*\n\n'.repeat(5000)],
  ['lines to sign on', `${'_'.repeat(80)}\n\n`.repeat(100)],
  ['quotes as deep as may be', `${'>'.repeat(100)} x`],
  ['deeply indented code', `${' '.repeat(400)}code`],
  ['many notes', Array.from({ length: 2000 }, (_, at) => `a[^${at}]\n\n[^${at}]: b\n\n`).join('')],
  ['many comments', 'a <!-- b --> '.repeat(5000)],
  ['many signs of less', 'a < b and b <! c '.repeat(5000)],
  ['code in backticks', 'a ```b``` `c` '.repeat(5000)],
])('%s can be read', (_, markdown) => {
  expect(findExcess(markdown)).toBeUndefined();
});

test.each([
  ['quotes', `a\n\n${'>'.repeat(10_000)} x`, 3],
  ['quotes apart', `${'> '.repeat(10_000)} x`, 1],
  ['lists on a line', `${'- '.repeat(10_000)}x`, 1],
  ['numbered lists', `${'1. '.repeat(101)}x`, 1],
  [
    'lists on many lines',
    Array.from({ length: 300 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
    101,
  ],
  ['opening brackets', '['.repeat(1_000_000), 1],
  ['closing brackets', `a\n${']\n'.repeat(500_000)}`, 2002],
  ['links in links', `a\n${'[a]('.repeat(250_000)}`, 2],
  ['emphasis', '*a **b '.repeat(150_000), 1],
  ['comments that are never closed', `a\n\n${'a <!-- '.repeat(21)}`, 3],
  ['comments that are closed before', `${'--> '.repeat(21)}${'<!-- '.repeat(21)}`, 1],
  ['instructions that are never closed', 'a <? '.repeat(21), 1],
  ['declarations that are never closed', 'a <!A '.repeat(21), 1],
  ['data that are never closed', 'a\n<![CDATA[ '.repeat(21), 22],
  ['backticks in a row', `a ${'`'.repeat(51)} b`, 1],
  ['notes', '[^a]: b\n\n'.repeat(2001), 4001],
  ['addresses of links', '[a]: b\n\n'.repeat(2001), 4001],
])('%s are found where they go too far', (_, markdown, line) => {
  expect(findExcess(markdown)).toBe(line);
});

test('what can be read can be printed', () => {
  for (const text of [
    `${'>'.repeat(100)} x`,
    `${'- '.repeat(100)}x`,
    `${'*'.repeat(1000)}a${'*'.repeat(1000)}`,
  ]) {
    expect(findExcess(text)).toBeUndefined();
    expect(markdownToHtml(text)).toContain('<');
  }
});
