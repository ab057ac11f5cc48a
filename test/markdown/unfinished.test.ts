import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { findUnfinished } from '../../src/markdown/unfinished.ts';
import { finished, unfinished } from './unfinished-texts.ts';

const found = (markdown: string) =>
  findUnfinished(markdown, parseMarkdown(markdown)).map(({ text }) => text);

test.each(unfinished)('not finished: %s', (markdown) => {
  expect(found(markdown)).not.toEqual([]);
});

test.each(finished)('meant as it stands: %s', (markdown) => {
  expect(found(markdown)).toEqual([]);
});
