import { expect, test } from 'vitest';
import { figureNamesIn, figuresUsedIn, mayUseFigures } from '../../src/markdown/figures.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const address = '../figures/a_b.svg';

test.each([
  ['a picture', `![A](${address})`],
  ['a link', `[A](${address})`],
  ['a picture in a link', `[![A](${address})](https://shop.example)`],
  ['an escape', '![A](../figures/a\\_b.svg)'],
  ['an entity', '![A](../figures/a&#95;b.svg)'],
  ['an entity in the name of the folder', '[A](../fi&#103;ures/a_b.svg)'],
  ['percents', '[A](%2E%2E/%66%69gures/a%5Fb.svg)'],
  ['angle brackets and a title', '![A](<../figures/a_b.svg> "A title")'],
  ['a full reference', `![A][ref]\n\n[Ref]: ${address}`],
  ['a collapsed reference of a link', `[ref][]\n\n[REF]: <${address}>`],
  ['a shortcut reference', `![ẞ]\n\n[SS]: ${address}`],
  ['the first of two definitions', `![a]\n\n[a]: ${address}\n[a]: ../figures/other.svg`],
  ['a definition in a quote', `![a]\n\n> [a]: ${address}`],
  ['a cell of a table', `| h |\n|---|\n| ![A](${address}) |`],
  ['a footnote', `Text[^1]\n\n[^1]: ![A](${address})`],
  ['emphasis', `**[*A*](${address})**`],
])('a figure is found in %s', (_name, markdown) => {
  expect(mayUseFigures(markdown)).toBe(true);
  expect(figureNamesIn(markdown, parseMarkdown(markdown))).toEqual(['a_b.svg']);
});

test.each([
  ['code', `\`![A](${address})\``],
  ['a block of code', `    ![A](${address})`],
  ['a text that is no picture', `!\\[A](${address})`],
  ['words', `The figure ${address} is here.`],
  ['a definition that nothing refers to', `[a]: ${address}`],
  ['raw HTML, which no reader sees', `<img src="${address}">`],
  ['another address', '[A](https://shop.example/figures/a_b.svg)'],
])('none is found in %s', (_name, markdown) => {
  expect(figureNamesIn(markdown, parseMarkdown(markdown))).toEqual([]);
});

test('a picture is told from a link, and stands where its address is written', () => {
  const tree = parseMarkdown(`[A](${address})\n\n![B](x.svg) ![C][c]\n\n[c]: ../Figures/c.svg\n`);
  expect(
    figuresUsedIn(tree).map(({ name, isPicture, line, column }) => [name, isPicture, line, column]),
  ).toEqual([
    ['a_b.svg', false, 1, 1],
    [null, true, 3, 1],
    [null, true, 5, 1],
  ]);
});
