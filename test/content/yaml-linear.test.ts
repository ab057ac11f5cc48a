import { expect, test } from 'vitest';
import { readYaml } from '../../src/content/read-yaml.ts';
import { powerOfSteps } from '../support/count-steps.ts';
import '../../src/words/ready-all.ts';

const numbered = (size: number, piece: (at: number) => string) =>
  Array.from({ length: size / 8 }, (_, at) => piece(at)).join('');

test.each([
  ['single quotes that are never closed', (size: number) => "x: 'a\n".repeat(size / 6)],
  ['double quotes, each of its own key', (size: number) => numbered(size, (at) => `x${at}: "a\n`)],
  ['quotes side by side', (size: number) => `x: ${'""'.repeat(size / 2)}\n`],
  ['brackets that are never closed', (size: number) => 'x: [a\n'.repeat(size / 6)],
  ['keys that are not plain', (size: number) => numbered(size, (at) => `k${at}: a # b\n`)],
  ['one key many times', (size: number) => 'k: a\n'.repeat(size / 5)],
  ['empty lines', (size: number) => `a: b\n${'\n'.repeat(size)}c: d\n`],
])('the steps of reading follow the length: %s', (_, write) => {
  expect(powerOfSteps(4000, write, (text) => readYaml(text, 'f.md'))).toBeLessThan(1.1);
});

test.each([
  ['in a list', 'x:\n  - "a\n  - b\n', ['2:5 unclosed-quote']],
  ['after a bracket', "x: ['a\ny: b\n", ['1:5 unclosed-quote']],
  ['after a comma and spaces', "x: [b,   'a\ny: b\n", ['1:10 unclosed-quote']],
  ['the first of several', 'x: "a\ny: "b\nz: c\n', ['1:4 unclosed-quote']],
  ['not after a comment', 'x: a # "b\ny: c: d\n', ['2:4 quote']],
  ['not in a word', "x: a'b\ny: c: d\n", ['2:4 quote']],
  [
    'a key twice, then a mistake',
    'a: 1\na: 2\nb: "c\n',
    ['2:1 duplicate-key', '3:4 unclosed-quote'],
  ],
  ['a key twice in a map in brackets', 'a: {b: 1, b: 2}\n', ['1:11 duplicate-key']],
  ['a key twice further in', 'a:\n  - b: 1\n    b: 2 # c\n', ['3:5 duplicate-key']],
  ['a key twice after a mistake', 'b: c: d\na: 1\na: 2\n', ['1:4 quote']],
])('a quote that is never closed, a key that stands twice: %s', (_, text, expected) => {
  const told = readYaml(text, 'f.md').problems.map(
    ({ at, data }) => `${at.line}:${at.column} ${data['reason']}`,
  );
  expect(told).toEqual(expected);
});
