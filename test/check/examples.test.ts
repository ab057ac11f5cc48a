import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../schema/languages.ts';
import { judgeExample, readExample } from '../../src/check/explain/judge-example.ts';
import { sayRule } from '../../src/check/findings/rule-words.ts';
import { everyRule as rules } from '../../src/check/run/packs.ts';

const testFiles = readdirSync(join(import.meta.dirname, 'rules'), {
  recursive: true,
  encoding: 'utf8',
});

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

test.each(rules)('$name has a test of its own', ({ name }) => {
  expect(testFiles.filter((file) => file.endsWith(`/${name}.test.ts`))).toHaveLength(1);
});

test('names are unique, and words with hyphens between them', () => {
  const names = rules.map(({ name }) => name);
  expect(names.filter((name) => !/^[a-z]+(-[a-z0-9]+)*$/u.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
