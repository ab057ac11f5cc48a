import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Locale } from '../../../schema/languages.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { canRead } from '../../../src/check/run/run.ts';
import { listTracked, root } from '../../repository/tracked-files.ts';

/** What of `check/text` knows no word of any language: quotes as they are written, and where words stand. */
const wordless = ['doubtful-quotes', 'place-of-words', 'quotes'];

test('a rule that judges by words says so, and passes over languages that nobody taught', () => {
  const files = listTracked('src/check/rules').filter((file) => file.endsWith('.ts'));
  const byWords = files.filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const modules = [...text.matchAll(/from '[./]+\/text\/([\w/-]+)\.ts'/gu)].map(
      ([, name]) => name,
    );
    return text.includes(': Rule = {') && modules.some((name) => !wordless.includes(name ?? ''));
  });
  expect(byWords.length).toBeGreaterThan(50);
  const silent = byWords.filter(
    (file) =>
      !/(?:readsWords|byWordLists|knowsWords): true/u.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(silent).toEqual([]);
});

test('most rules judge a notice in any language', () => {
  const read = (tag: string) => rules.filter((rule) => canRead(rule, tag as Locale)).length;
  expect(read('et')).toBeGreaterThan(rules.length / 2);
  expect(read('et')).toBeLessThan(read('sv-FI'));
  expect(read('sv-FI')).toBe(read('sv'));
});
