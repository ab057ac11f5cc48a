import type { Root } from 'hast';
import { expect, test, vi } from 'vitest';
import { compareBodies } from '../../src/redline/redline.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';
import * as tokenising from '../../src/redline/text/tokenise.ts';
import { randomFrom } from './scripted-edits.ts';

vi.mock('../../src/redline/text/tokenise.ts', { spy: true });

/** The characters that a comparison read word by word: what is not read so is compared by whole blocks, once each. */
function charactersRead(before: readonly string[], after: readonly string[]): number {
  const spied = vi.mocked(tokenising.tokenise);
  spied.mockClear();
  renderHtml(compareBodies(treeOf(before), treeOf(after)));
  return spied.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
}

function treeOf(paragraphs: readonly string[]): Root {
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    })),
  };
}

/** Paragraphs of fifty words out of two thousand, some of them common. */
function paragraphsOf(words: number, seed: number): string[] {
  const random = randomFrom(seed);
  const word = (): string => `sana${Math.floor(random() ** 3 * 2000)}`;
  return Array.from({ length: words / 50 }, () => Array.from({ length: 50 }, word).join(' '));
}

function withEdits(paragraphs: readonly string[], edits: number): string[] {
  return paragraphs.map((text, place) =>
    place % Math.floor(paragraphs.length / edits) === 3 ? text.replace(/ \S+ /u, ' muutos ') : text,
  );
}

test('ten edits cost the same reading in 100,000 words as in 10,000', () => {
  const [short, long] = [paragraphsOf(10_000, 1), paragraphsOf(100_000, 1)];
  const few = charactersRead(short, withEdits(short, 10));
  const many = charactersRead(long, withEdits(long, 10));
  expect(few).toBeGreaterThan(0);
  expect(many / few).toBeLessThanOrEqual(13);
});

test('a total rewrite of 50,000 words reads no word more than a few times', () => {
  const [before, after] = [paragraphsOf(50_000, 1), paragraphsOf(50_000, 2)];
  const length = [...before, ...after].join('').length;
  expect(charactersRead(before, after) / length).toBeLessThan(12);
});

test('paragraphs too far apart to search stand whole', () => {
  const [before, after] = [paragraphsOf(20_000, 1).join(' '), paragraphsOf(20_000, 2).join(' ')];
  const html = renderHtml(compareBodies(treeOf([before]), treeOf([after])));
  expect(html.match(/<(?:ins|del)\b/gu)).toEqual(['<del', '<ins']);
});

test('a long paragraph with few edits is still compared word by word', () => {
  const before = paragraphsOf(20_000, 1).join(' ');
  const after = before.replace(/ \S+ /u, ' muutos ');
  const html = renderHtml(compareBodies(treeOf([before]), treeOf([after])));
  expect(html.match(/<ins>(.*?)<\/ins>/u)?.[1]).toBe('muutos');
});
