import { createRequire } from 'node:module';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { propertyRuns } from '../support/property-runs.ts';

// The package has no types.
const require = createRequire(import.meta.url);
const { tests: examples } = require('commonmark-spec') as {
  tests: readonly { markdown: string }[];
};

const whole = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const parseAll = (markdown: string) => whole.parse(markdown);

/** Beginnings and ends of what GFM takes for autolinks and tables, and of what it takes for no such thing. */
const pieces = [
  ...['a', 'b c', ' ', '\n', '\n\n', '---', '--', ':-', '-:', ':', '|', '\\', '> ', '- ', '1. '],
  ...['http', 'HTTPS', '://', 'www', 'www.', '.fi', 'a.b', '@', '&#64;', '&amp;', '&colon;', '_'],
  ...['x@y.fi', '+b-', '.c@d.e_', 'hTtps://a.fi', '(', ')', '/', 'h', 'W', '#a', '\\_', '!['],
  ...['**', '~~', '[x](y)', '[ ] ', '[^1]', '[^1]: ', '`', '<', '>', '# ', '    ', 'mailto:', '\t'],
];

test('leaving out what a text cannot hold changes no tree', () => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join(''));
  const isSame = (text: string) => {
    expect(parseMarkdown(text)).toEqual(parseAll(text));
  };
  fc.assert(fc.property(texts, isSame), { seed: 20190812, numRuns: propertyRuns(4000) });
});

test('the examples of CommonMark are read as by the whole parser', () => {
  expect(examples.length).toBeGreaterThan(600);
  for (const { markdown } of examples) expect(parseMarkdown(markdown)).toEqual(parseAll(markdown));
});

test.each([
  ['a table of one column', 'a\n:-\nb', 'table'],
  ['a table', '| a | b |\n|---|---|', 'table'],
  ['an underlined heading', 'a\n---', 'heading'],
])('%s', (_, markdown, type) => {
  expect(parseMarkdown(markdown).children[0]?.type).toBe(type);
});

test.each([
  ['an e-mail address', 'a@shop.example'],
  ['an address behind a reference', 'a&#64;shop.example'],
  ['an address of the web', 'https://shop.example'],
  ['an address in capitals', 'WWW.shop.example'],
])('%s is a link', (_, markdown) => {
  expect(JSON.stringify(parseMarkdown(markdown))).toContain('"type":"link"');
});
