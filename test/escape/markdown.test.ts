import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { codeSpan, escapeHtml, escapeMarkdown } from '../../src/escape/markdown.ts';

/** A table of one row with a text in the second of three cells, as GitHub reads it. */
function readCell(text: string) {
  const table = `| a | b | c |\n| --- | --- | --- |\n| x | ${escapeMarkdown(text)} | y |\n`;
  const root = unified().use(remarkParse).use(remarkGfm).parse(table);
  const rows: Nodes[] = [];
  const kinds = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'tableRow') rows.push(node);
    kinds.add(node.type === 'html' ? node.value : node.type);
  });
  const row = rows[1];
  const cells =
    row && 'children' in row
      ? row.children.map((cell) => textOf(cell, { includeHtml: false }))
      : [];
  return { cells, kinds, rows: rows.length, blocks: root.children.length };
}

/** What is shown of it; the sign that parts is left out. */
test.each<[string, string, string?]>([
  ['plain words', 'Säilytysaika puuttuu.'],
  ['a link and a picture', '[click](https://evil.example) ![i](https://evil.example/p.png)'],
  ['a reference', '[a][b] and [c]: https://evil.example'],
  ['an address', 'https://evil.example www.evil.example a@evil.example mailto:a@evil.example'],
  ['HTML', '<img src=x onerror=y> <https://evil.example> &lt;'],
  ['emphasis', '*a* _b_ ~~c~~ **d**'],
  ['a bar', 'a | b \\| c'],
  ['a row of its own', 'a |\n| x | y | z |', 'a || x | y | z |'],
  ['carriage returns', 'a\r\r# b', 'a\\r\\r# b'],
  ['a fence', '~~~ a ~~~'],
  ['an odd backtick', 'key `a`b` c'],
  ['a footnote', '[^1] a'],
  ['direction', '\u202eevil', '\\u202Eevil'],
])('nothing is live in a cell: %s', (_name, text, shown = text) => {
  const { cells, kinds, rows, blocks } = readCell(text);
  expect([rows, blocks, cells.length]).toEqual([2, 1, 3]);
  expect(cells[1]?.replaceAll('\u200b', '').replaceAll('`', '')).toBe(shown.replaceAll('`', ''));
  const allowed = ['root', 'table', 'tableRow', 'tableCell', 'text', 'inlineCode', '<br>'];
  expect([...kinds].filter((kind) => !allowed.includes(kind))).toEqual([]);
});

test('a code span stays, with a bar in it too', () => {
  expect(escapeMarkdown('No `a|b` here.')).toBe('No `a\\|b` here.');
  const { cells, kinds } = readCell('No `a\\|b*c*` here.');
  expect(cells[1]).toBe('No a\\|b*c* here.');
  expect(kinds).toContain('<code>');
  expect(kinds).not.toContain('emphasis');
});

test.each<[string, string]>([
  ['@owner and @org/team', '@&#8203;owner'],
  ['see #12', '#&#8203;12'],
  ['GH-12', 'GH&#8203;-12'],
  ['o/r#12', 'r\\#&#8203;12'],
  ['!12 of GitLab', '\\!&#8203;12'],
  ['~label', '\\~&#8203;label'],
  ['&3', '&amp;&#8203;3'],
])('a host finds nobody to tell: %s', (text, expected) => {
  expect(escapeMarkdown(text)).toContain(expected);
});

test('a value in a code span cannot leave it', () => {
  expect(codeSpan('a')).toBe('`a`');
  expect(codeSpan('a`b``c\n')).toBe('``` a`b``c\\n ```');
});

test('a value in HTML is text', () => {
  expect(escapeHtml('<a href="x">\n&')).toBe('&lt;a href=&quot;x&quot;&gt;\\n&amp;');
});
