import { expect, test } from 'vitest';
import { compareGenerated, type Generator } from '../../scripts/generated/compare.ts';
import { writeRulePages } from '../../scripts/generated/rule-pages.ts';
import { writeRules } from '../../scripts/generated/rules.ts';
import { tempProject } from '../support/temp-project.ts';

const list: Generator[] = [
  { file: 'docs/fields.md', write: () => 'fields\n' },
  {
    folder: 'docs/rules',
    writeAll: () =>
      new Map([
        ['a.md', 'a\n'],
        ['b.md', 'b\n'],
      ]),
  },
];
const whole = { 'docs/fields.md': 'fields\n', 'docs/rules/a.md': 'a\n', 'docs/rules/b.md': 'b\n' };

test('what is as it is generated does not differ', () => {
  expect(compareGenerated(list, tempProject(whole))).toEqual({ files: 3, differences: [] });
});

test.each([
  [
    'a file that differs',
    { ...whole, 'docs/fields.md': 'old\n' },
    'docs/fields.md',
    'old\n',
    'fields\n',
  ],
  [
    'a page that differs',
    { ...whole, 'docs/rules/a.md': 'old\n' },
    'docs/rules/a.md',
    'old\n',
    'a\n',
  ],
  ['a page too many', { ...whole, 'docs/rules/c.md': 'c\n' }, 'docs/rules/c.md', 'c\n', null],
])('%s', (_, files, file, committed, generated) => {
  const { differences } = compareGenerated(list, tempProject(files));
  expect(differences).toEqual([{ file, committed, generated }]);
});

test('a page that is missing, and a whole folder', () => {
  const { 'docs/rules/b.md': _, ...without } = whole;
  expect(compareGenerated(list, tempProject(without)).differences).toEqual([
    { file: 'docs/rules/b.md', committed: null, generated: 'b\n' },
  ]);
  expect(compareGenerated(list, tempProject({})).differences).toHaveLength(3);
});

const pages = writeRulePages();

test('every rule of the list has a page, and nothing else has', () => {
  const links = [...writeRules().matchAll(/^\| `([^`]+)` \|/gmu)].map(([, name]) => `${name}.md`);
  expect(links.sort()).toEqual([...pages.keys()].sort());
});

test.each([...pages])('%s is complete in three languages', (name, text) => {
  expect(text.startsWith(`# ${name.slice(0, -'.md'.length)}\n`)).toBe(true);
  expect(text.match(/^## (Suomi|Svenska)$/gmu)).toHaveLength(2);
  // A rule may have the word in its name.
  expect(text).not.toMatch(/(?<!-)\bundefined\b|\[object|\bNaN\b|\(\)/u);
  // A finding is said once in each language, at the least.
  expect(text.match(/^> [^\n]+\n>\n> /gmu)?.length).toBeGreaterThanOrEqual(3);
});
