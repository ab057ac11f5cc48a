import { expect, test } from 'vitest';
import { knownHeadings } from '../../../src/content/links/known-headings.ts';
import { outlineOf } from '../../../src/markdown/outline.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

const outline = outlineOf(parseMarkdown('## A\n\n## B\n\nText[^1]\n\n[^1]: note\n'));

test.each([
  ['what a release recorded', { headings: { 'en/x.md': ['one', 'two'] } }, ['one', 'two']],
  ['words, where it recorded none', {}, ['a', 'b']],
  ['words, where it recorded another number', { headings: { 'en/x.md': ['one'] } }, ['a', 'b']],
  ['words, where there is no record', undefined, ['a', 'b']],
])('the ids that readers had follow from %s', (_, record, expected) => {
  expect(knownHeadings(record, 'en/x.md', outline).map(({ id }) => id)).toEqual(expected);
});
