import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/content/front-matter.ts';

test.each([
  ['with front matter', '---\na: b\n---\nText\n', { yaml: 'a: b\n', body: 'Text\n', bodyLine: 4 }],
  ['empty front matter', '---\n---\nText\n', { yaml: '\n', body: 'Text\n', bodyLine: 3 }],
  ['closed by dots', '---\na: b\n...\nText\n', { yaml: 'a: b\n', body: 'Text\n', bodyLine: 4 }],
  ['no body', '---\na: b\n---', { yaml: 'a: b\n', body: '', bodyLine: 4 }],
  ['none', 'Text\n\n---\n\nMore\n', { yaml: null, body: 'Text\n\n---\n\nMore\n', bodyLine: 1 }],
  ['never closed', '---\na: b\n', { yaml: null, body: '---\na: b\n', bodyLine: 1 }],
  ['no fence, but a heading', 'title: Text\n\nText\n', { yaml: null, bodyLine: 1 }],
])('%s', (_, text, expected) => {
  expect(splitFrontMatter(text)).toMatchObject(expected);
});
