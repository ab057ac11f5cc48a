import { expect, test } from 'vitest';
import { judgeMarked, leastMarks } from '../../scripts/bench/redline-quality.ts';
import type { RedlineTool, Side } from '../../scripts/bench/redline-tools.ts';

const side = (html: string): Side => ({
  html,
  text: html.replace(/<[^>]*>/gu, ' ').trim(),
  sections: [],
});
const old = side('<p>kept six years</p>');
const young = side('<p>kept ten years</p><p>and more</p>');

const right =
  '<p>kept <del>six</del><ins>ten</ins> years</p><p data-diff="ins"><ins>and more</ins></p>';

test('marks that lose nothing', () => {
  expect(judgeMarked('seloste', right, old, young)).toEqual({
    accepts: true,
    rejects: true,
    isWellFormed: true,
    misplaced: 0,
    isUnmarked: false,
    words: 4,
    elements: 3,
  });
});

test.each<[string, RedlineTool, string, object]>([
  ['a paragraph left over', 'html-diff-ts', right, { accepts: true, rejects: false }],
  ['no mark', 'node-htmldiff', young.html, { accepts: true, rejects: false, isUnmarked: true }],
  [
    'a class for a mark',
    'visual-dom-diff',
    '<p>kept <DEL class="vdd-removed">six</DEL><INS class="vdd-added">ten</INS> years</p><p class="vdd-added">and more</p>',
    { accepts: true, rejects: true, words: 4, elements: 3 },
  ],
  [
    'words moved with their paragraph',
    'seloste',
    '<p data-diff="move-from">and more</p><p>kept</p><p data-diff="move-to">and more</p>',
    { words: 0, elements: 0, isUnmarked: false },
  ],
])('%s', (_, tool, html, expected) => {
  expect(judgeMarked(tool, html, old, young)).toMatchObject(expected);
});

test.each([
  ['equal texts', '<p>kept six years</p>', 0, 0],
  ['a word', '<p>kept ten years</p>', 2, 2],
  ['a word in bold', '<p>kept <strong>six</strong> years</p>', 2, 0],
  ['a word that came', '<p>kept for six years</p>', 1, 1],
])('the least to mark: %s', (_, html, words, elements) => {
  expect(leastMarks(old, side(html))).toEqual({ words, elements });
});
