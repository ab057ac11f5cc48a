import { expect, test } from 'vitest';
import { readMarkup } from '../../scripts/bench/redline-markup.ts';

test.each([
  ['<p>a <ins>b</ins></p><ul><li><del>c</del></li></ul>', true, 0],
  ['<ins><p>a</p></ins>', true, 0],
  ['<p>a<br>b <img src="x" alt="a > b"></p>', true, 0],
  ['<p>a <ins>b</p></ins>', false, 0],
  ['<p>a', false, 0],
  ['<ul><ins><li>a</li></ins></ul>', true, 1],
  ['<table><tr><del><td>a</td></del></tr></table>', true, 1],
  ['<p>a <ins><p>b</p></ins></p>', true, 1],
  ['<div><ins><li>a</li></ins></div>', true, 1],
  ['<P>a <INS>b</INS></P>', true, 0],
])('%s', (html, isWellFormed, misplaced) => {
  expect(readMarkup(html)).toEqual({ isWellFormed, misplaced });
});
