import { expect, test } from 'vitest';
import { inspectBody } from '../../src/markdown/inspect.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { markdownToHtml } from '../../src/markdown/render.ts';

test.each([
  ['## Your rights {#rights}', '<h2 id="rights">Your rights</h2>'],
  ['## Your rights {#rights} ##', '<h2 id="rights">Your rights</h2>'],
  ['Your rights {#rights}\n---', '<h2 id="rights">Your rights</h2>'],
  ['## Your rights{#art-15}', '<h2 id="art-15">Your rights</h2>'],
  ['## **Your rights** {#rights}', '<h2 id="rights"><strong>Your rights</strong></h2>'],
  ['## [Rights](#x) {#rights}', '<h2 id="rights"><a href="#x">Rights</a></h2>'],
  ['## Your rights \\{#rights}', '<h2 id="your-rights-rights">Your rights {#rights}</h2>'],
  ['## Use `{#rights}`', '<h2 id="use-rights">Use <code>{#rights}</code></h2>'],
  ['Text {#rights}', '<p>Text {#rights}</p>'],
  ['## {#rights}', '<h2 id="rights">{#rights}</h2>'],
  [
    '## Rights {#mine}\n\n## Mine\n\n## Mine',
    '<h2 id="mine">Rights</h2>\n<h2 id="mine-1">Mine</h2>\n<h2 id="mine-2">Mine</h2>',
  ],
  [
    '## A <b>b</b> {#rights}\n\n<h3 id="a-b">c</h3>\n\n## A b',
    '<h2 id="rights">A <b>b</b></h2>\n<h3 id="a-b">c</h3>\n<h2 id="a-b-1">A b</h2>',
  ],
])('%s', (markdown, html) => {
  expect(markdownToHtml(markdown)).toBe(`${html}\n`);
});

test('an id is no word of its heading', () => {
  expect(plainText(parseMarkdown('## Your rights {#rights}\n\nText.'))).toBe('Your rights Text.');
});

test.each([
  ['## Rights {#rights}', []],
  ['## Rights \\{#Rights}', []],
  ['## Rights `{#Rights}`', []],
  ['Rights {#Rights}', []],
  ['## Rights {#Rights}', ['1:11 {#Rights}']],
  ['## Rights {#my rights}', ['1:11 {#my rights}']],
  ['## Rights {#rights .wide}', ['1:11 {#rights .wide}']],
  ['## Rights { #rights }', ['1:11 { #rights }']],
  ['## Rights {#käyttö}', ['1:11 {#käyttö}']],
  ['## Rights {#1a}', ['1:11 {#1a}']],
  ['## Rights {#}', ['1:11 {#}']],
  ['## {#rights} Rights', ['1:4 {#rights}']],
  ['## Rights {#one} {#two}', ['1:11 {#one}']],
  ['## **Rights {#rights}**', ['1:13 {#rights}']],
  ['## {#rights}', ['1:4 {#rights}']],
  ['Text.\n\nRights {#Rights}\n===', ['3:8 {#Rights}']],
])('what stays among the words of %s is told', (markdown, expected) => {
  const remarks = inspectBody(parseMarkdown(markdown), markdown);
  const found = remarks.filter(({ code }) => code === 'heading-id-malformed');
  expect(found.map(({ line, column, text }) => `${line}:${column} ${text}`)).toEqual(expected);
});
