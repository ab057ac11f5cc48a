import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { toHast } from '../../../src/markdown/to-hast.ts';
import { filesDocx } from '../../../src/publish/docx/files-docx.ts';
import { partIn, partsOf, readDocx } from './read-docx.ts';
import { allOf } from './read-xml.ts';

/** Word's lines of a new text beside an old one. */
async function linesOf(after: string, before = after): Promise<string[]> {
  const file = (name: string, text: string) => ({
    name,
    body: toHast(parseMarkdown(text)),
    figures: () => undefined,
  });
  const about = { locale: 'en', day: '2026-01-01' } as const;
  return readDocx(await filesDocx(file('a.md', before), file('b.md', after), about), 'both');
}

test('a table with a caption and wide cells stands as it is', async () => {
  const table =
    '<table><caption>Times</caption><tr><th>Data</th><th colspan="2">Kept</th></tr><tr><td rowspan="2">Orders</td><td>5 years</td><td>law</td></tr><tr><td>1 year</td><td>interest</td></tr></table>';
  expect(await linesOf(table)).toMatchInlineSnapshot(`
    [
      "Times",
      "| TableHead Data | TableHead Kept |",
      "| TableText Orders | TableText 5 years | TableText law |",
      "|  | TableText 1 year | TableText interest |",
      "TableEnd ",
      "DocumentEnd ",
    ]
  `);
});

test.each([
  ['reaches below the table', '<table><tr><td rowspan="9">a</td><td>b</td></tr></table>'],
  ['is wider than may be', '<table><tr><td colspan="5000">a</td><td>b</td></tr></table>'],
  ['has no width', '<table><tr><td colspan="0" rowspan="0">a</td><td>b</td></tr></table>'],
  [
    'overlaps another',
    '<table><tr><td>x</td><td rowspan="2">a</td></tr><tr><td colspan="2">b</td></tr></table>',
  ],
])('a cell that %s loses no word', async (_name, table) => {
  const words = (await linesOf(table)).join(' ');
  expect(words).toMatch(/\ba\b/u);
  expect(words).toMatch(/\bb\b/u);
});

test('blocks of HTML are paragraphs, be they in phrasing that is never closed', async () => {
  expect(
    await linesOf(
      '<details><summary>More</summary><p>one</p></details><figure><figcaption>two</figcaption></figure><b>three\n\n<div>four</div><address>five</address>',
    ),
  ).toMatchInlineSnapshot(`
    [
      "More",
      "one",
      "two",
      "three",
      "four",
      "five",
      "DocumentEnd ",
    ]
  `);
});

test('titles stand in brackets, quotations in their marks', async () => {
  expect(
    await linesOf(
      '<abbr title="Regulation">GDPR</abbr> <q>said</q> [us](https://a.example "Who we are") ![](x.svg "Flow")',
    ),
  ).toMatchInlineSnapshot(`
    [
      "GDPR (Regulation) "said" [us](https://a.example) (Who we are) _[]_ (Flow)",
      "DocumentEnd ",
    ]
  `);
});

test('a footnote of a footnote stands in it, and none calls itself for ever', async () => {
  expect(
    await linesOf('a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^3]\n\n[^3]: d[^1]'),
  ).toMatchInlineSnapshot(`
    [
      "a[^FootnoteText b [c [d [b]]]]",
      "DocumentEnd ",
    ]
  `);
});

test('numbers are written and counted as in HTML', async () => {
  const file = {
    name: 'a.md',
    body: toHast(
      parseMarkdown(
        '<ol type="a" start="3"><li>third</li><li value="7">seventh</li><li>eighth</ol>',
      ),
    ),
    figures: () => undefined,
  };
  const bytes = await filesDocx(file, file, { locale: 'en', day: '2026-01-01' });
  const numbering = partIn(partsOf(bytes), 'word/numbering.xml');
  const valuesOf = (name: string) =>
    allOf(numbering, name).map(({ attributes }) => attributes['w:val']);
  expect(valuesOf('w:numFmt')).toContain('lowerLetter');
  expect(valuesOf('w:start')).toEqual(expect.arrayContaining(['3', '7']));
});

test('a table that only lost a word is no new table', async () => {
  const table = (words: string) =>
    `<table><tr><td colspan="2">${words}</td></tr><tr><td>b</td><td>c</td></tr></table>`;
  expect(await linesOf(table('kept'), table('kept long'))).toMatchInlineSnapshot(`
    [
      "| TableText kept{- long-} |",
      "| TableText b | TableText c |",
      "TableEnd ",
      "DocumentEnd ",
    ]
  `);
});
