import { expect, test } from 'vitest';
import { figureAt, figureOnPage } from '../../src/markdown/figure-address.ts';

test.each([
  ['../figures/x.svg', 'x.svg', ''],
  ['./../figures/x.svg', 'x.svg', ''],
  ['../figures/y/../x.svg', 'x.svg', ''],
  ['..//figures//x.svg', 'x.svg', ''],
  ['%2e%2e/figures/x.svg', 'x.svg', ''],
  ['../%66igures/x.svg', 'x.svg', ''],
  ['../figures/a b.svg', 'a b.svg', ''],
  ['../figures/a%20b.svg', 'a b.svg', ''],
  ['../figures/a%2520b.svg', 'a%20b.svg', ''],
  ['../figures/50%.svg', '50%.svg', ''],
  ['../figures/%zz.svg', '%zz.svg', ''],
  ['../figures/k%C3%A4sittely.svg', 'käsittely.svg', ''],
  ['../figures/ka\u0308sittely.svg', 'ka\u0308sittely.svg', ''],
  ['../figures/a&b.svg', 'a&b.svg', ''],
  ['../figures/x.svg?v=2#part', 'x.svg', '?v=2#part'],
  ['../figures/x.pdf#page=2', 'x.pdf', '#page=2'],
  ['../figures/x%3Fy.svg', 'x?y.svg', ''],
  ['../figures/\\x.svg', '\\x.svg', ''],
])('%j leads to the figure %j', (address, name, rest) => {
  expect(figureAt(address)).toEqual({ name, rest });
});

test.each([
  '../figures',
  '../figures/',
  '../figures/y/x.svg',
  '../figures/..%2f..%2fnotice.yaml',
  '../Figures/x.svg',
  '..\\figures\\x.svg',
  'figures/x.svg',
  '../../figures/x.svg',
  '../figures/../en/figures/x.svg',
])('%j means a figure and names none', (address) => {
  expect(figureAt(address)).toMatchObject({ name: null });
});

test.each([
  'https://shop.example/figures/x.svg',
  'HTTPS:../figures/x.svg',
  '//shop.example/figures/x.svg',
  '/figures/x.svg',
  'mailto:us@figures.example',
  '#figures',
  '../figures-of-speech.md',
  'other.md',
  '',
])('%j leads to no figure', (address) => {
  expect(figureAt(address)).toBeUndefined();
});

test.each([
  ['../figures/a%20b&c.svg#d', '/en/shop/2025-01-01/figures/a%20b%26c.svg#d'],
  ['../figures/50%.svg', '/en/shop/2025-01-01/figures/50%25.svg'],
  ['../figures/..%2f..%2fnotice.yaml', '../figures/..%2f..%2fnotice.yaml'],
  ['../Figures/x.svg', '../Figures/x.svg'],
  ['https://shop.example/', 'https://shop.example/'],
])('on a page %j is %j', (address, expected) => {
  expect(figureOnPage(address, '/en/shop/2025-01-01/figures/')).toBe(expected);
});
