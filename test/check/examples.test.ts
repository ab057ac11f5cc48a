import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../schema/languages.ts';
import { judgeExample, readExample } from '../../src/check/explain/judge-example.ts';
import { sayRule } from '../../src/check/findings/rule-words.ts';
import { everyRule as rules } from '../../src/check/run/packs.ts';

const folderOfTests = join(import.meta.dirname, 'rules');
const testFiles = readdirSync(folderOfTests, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(folderOfTests, file), 'utf8') }));

test.each(rules)('$name: one example fails, the other passes', (rule) => {
  const { failing, passing } = rule.examples;
  for (const example of [failing, passing]) expect(readExample(example).problems).toEqual([]);
  const found = judgeExample(rule, failing, 'en');
  expect(found.map(({ rule: name }) => name)).toContain(rule.name);
  expect(judgeExample(rule, passing, 'en')).toEqual([]);
});

test.each(rules)('$name speaks three languages', (rule) => {
  for (const locale of locales) {
    const { summary, why } = sayRule(rule, locale);
    const told = judgeExample(rule, rule.examples.failing, locale);
    const said = [summary, why, ...told.map(({ message }) => message)];
    for (const text of said) expect(text).toMatch(/^[\p{Lu}\d`"].*[.!"]$/su);
    const hints = told.map(({ hint }) => hint);
    expect([...said, ...hints].join(' ')).not.toMatch(
      /undefined|\bnull\b|\bNaN\b|\[object|\{[a-z]+\}/iu,
    );
  }
});

test.each(rules)('$name has cases beside its examples', ({ name }) => {
  const inTable = new RegExp(`^  '${name}': \\[`, 'mu');
  const testing = testFiles.filter(({ file, text }) =>
    file.endsWith('/cases.test.ts') ? inTable.test(text) : file.endsWith(`/${name}.test.ts`),
  );
  expect(testing).toHaveLength(1);
});

test('every row of a table is a rule', async () => {
  const folder = join(import.meta.dirname, '../../src/check/rules');
  const tables = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('/presence.ts'),
  );
  const read = await Promise.all(tables.map((file) => import(join(folder, file))));
  const rows = read.flatMap(({ presence }) => Object.values(presence));
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => !rules.some((rule) => rule === row))).toEqual([]);
});

test('names are unique, and words with hyphens between them', () => {
  const names = rules.map(({ name }) => name);
  expect(names.filter((name) => !/^[a-z]+(-[a-z0-9]+)*$/u.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
