import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listTracked, root } from './tracked-files.ts';

/** What names a side of the screen, which is the other one in a text from right to left. */
const physical = [
  /(?<![\w-])(?:margin|padding|border)-(?:left|right)\b/u,
  /(?<![\w-])(?:left|right)\s*:/u,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/u,
  /\b(?:float|clear|text-align)\s*:\s*(?:left|right)\b/u,
  /(?<![\w-])(?:margin|padding|inset)\s*:\s*(\S+) (\S+) (\S+) (?!\2;)\S+;/u,
];

/** Where a side is meant. */
const meant = new Set([
  // An author who aligns a column to the right in Markdown means the right.
  'site/styles/base.css:   text-align: right;',
]);

function physicalIn(css: string): string[] {
  return css.split('\n').filter((line) => {
    // What stands in brackets is one value.
    const values = line.replace(/\([^()]*\)/gu, '');
    return physical.some((pattern) => pattern.test(values));
  });
}

test.each([
  ['a { margin-left: 1em; }', 1],
  ['a { left: 0; }', 1],
  ['a { text-align: right; }', 1],
  ['a { padding: 0 1rem 0 2rem; }', 1],
  ['a { padding: 0 1rem 0 1rem; margin-inline-start: 1em; text-align: start; }', 0],
  ['@bottom-right { inset-inline-start: 0; }', 0],
])('%s names %i sides', (css, count) => {
  expect(physicalIn(css)).toHaveLength(count);
});

test('style sheets of pages name sides by the direction of the text', () => {
  const sheets = listTracked('site').filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(10);
  const found = sheets.flatMap((file) =>
    physicalIn(readFileSync(join(root, file), 'utf8')).map((line) => `${file}: ${line}`),
  );
  expect(found.filter((line) => !meant.has(line))).toEqual([]);
});
