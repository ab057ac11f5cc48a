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
  ['a picture in HTML', `<figure><img alt="A" src="${address}"></figure>`],
  ['a picture in HTML in a line', `Text <IMG SRC='${address}'> text`],
  ['a link in HTML', `<p><a href="${address}">A</a></p>`],
  ['an entity in HTML', '<img src="../fig&#117;res/a&#95;b.svg">'],
  ['percents in HTML', '<img src="../%66igures/a%5Fb.svg">'],
  ['Markdown in HTML', `<details>\n\n![A](${address})\n\n</details>`],
  ['a cell of a table in HTML', `<table><tr><td><img src=${address}></td></tr></table>`],
  ['HTML in a footnote', `Text[^1]\n\n[^1]: <img src="${address}">`],
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
  ['a comment', `<!-- <img src="${address}"> -->`],
  ['a script', `<script>'<img src="${address}">'</script>`],
  ['HTML in code', `\`<img src="${address}">\``],
  ['an element that is not printed', `<object data="${address}"></object>`],
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

test('a use in HTML is told once, in its place, beside those in Markdown', () => {
  const text = `![A](${address}) <img src="${address}">\n\n<div>\n\n[B](${address})\n\n<img src="x.png"></div>\n`;
  const uses = figuresUsedIn(parseMarkdown(text));
  expect(uses.map(({ name, isPicture, line, column }) => [name, isPicture, line, column])).toEqual([
    ['a_b.svg', true, 1, 1],
    ['a_b.svg', false, 5, 1],
    ['a_b.svg', true, 1, 26],
    [null, true, 7, 1],
  ]);
});
