import { expect, test } from 'vitest';
import { inspectBody } from '../../src/markdown/inspect.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { named, plain } from './named-texts.ts';

const codesIn = (markdown: string) =>
  inspectBody(parseMarkdown(markdown), markdown).map(({ code }) => code);

test.each(named)('%s: %s', (code, markdown) => {
  expect(codesIn(markdown)).toContain(code);
});

test.each(plain)('meant as it stands: %s', (markdown) => {
  expect(codesIn(markdown)).toEqual([]);
});
