import { expect, test } from 'vitest';
import { nearestWord } from '../../src/content/nearest-word.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { stateOf } from '../support/notices.ts';

const reasonsOf = (text: string) =>
  readYaml(text, 'f.md').problems.map(
    ({ at, data }) => `${at.line}:${at.column} ${data['reason']}`,
  );

test.each([
  ['a quote that is never closed', 'name: "abc\nb: 1\n', ['1:7 unclosed-quote']],
  ['one that the next quote closes', 'a:\n  - "abc\nb: "def"\n', ['2:5 unclosed-quote']],
  ['a single quote', "name: 'abc\nb: 1\n", ['1:7 unclosed-quote']],
  ['an apostrophe is no quote', "name: don't: x\n", ['1:7 quote']],
  ['curly quotes about a colon', 'name: ”a: b”\n', ['1:7 curly-quote']],
  ['curly quotes about a value', 'name: “consent”\n', ['1:7 curly-quote']],
  ['tabs', 'a:\n\tb: 1\n\tc: 2\n', ['2:1 tab']],
  ['a mistake and its sequel', 'a: b: c\n d: e: f\n', ['1:4 quote']],
  ['two keys twice', 'a: 1\na: 2\nb: 1\nb: 2\n', ['2:1 duplicate-key', '4:1 duplicate-key']],
])('a mistake of YAML is told once: %s', (_, text, expected) => {
  expect(reasonsOf(text)).toEqual(expected);
});

test('a text may begin with words in curly quotes', () => {
  expect(readYaml('none: ”Evästeitä” ei käytetä\n', 'f.md').problems).toEqual([]);
});

test('front matter that is never closed hides the section, and nothing else is blamed', () => {
  const state = stateOf({ 'en/a.md': '---\ntitle: T\ncontroller: {name: A}\n\nText <b>x</b>.\n' });
  expect(state.problems).toMatchObject([
    { code: 'yaml-invalid', at: { line: 1 }, data: { reason: 'unclosed' } },
  ]);
});

test.each([
  ['a text', 'controller: {name: "A"}\npurposes:\n  - id: a\n    name: Customers # 1', ['6:11']],
  ['a title', 'x: y', ['2:8'], 'T # 1'],
  ['a quote', 'retention: [{id: a, period: P5Y, seen: one two # three\n  }]', ['3:40']],
  ['a text in quotation marks', 'controller: {name: A}\nsecurity: {text: "A" # why\n  }', []],
  ['what is no text', 'retention:\n  - id: a # why\n    period: P5Y # law', []],
])('what a comment cuts: %s', (_, yaml, expected, title = 'T') => {
  const state = stateOf({ 'en/a.md': `---\ntitle: ${title}\n${yaml}\n---\nText.\n` });
  const found = state.problems.filter(({ code }) => code === 'value-cut-by-comment');
  expect(found.map(({ at }) => `${at.line}:${at.column}`)).toEqual(expected);
});

test.each([
  ['securty', 'security'],
  ['recipient', 'recipients'],
  ['Purposes', 'purposes'],
  ['dta', 'data'],
  ['fax', undefined],
])('%s may have been meant to be %s', (word, meant) => {
  const known = ['security', 'recipients', 'purposes', 'data', 'name'];
  expect(nearestWord(word, known)).toBe(meant);
});
