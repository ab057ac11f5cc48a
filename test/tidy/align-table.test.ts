import { expect, test } from 'vitest';
import { alignTable } from '../../src/tidy/align-table.ts';

test.each([
  [
    '| a | b |\n|:--|--:|\n| längre \\| än | |\n|x\\\\|y',
    '| a            | b   |\n| :----------- | --: |\n| längre \\| än |     |\n| x\\\\          | y   |',
  ],
  ['a|b\n-|-\n1|2', '| a   | b   |\n| --- | --- |\n| 1   | 2   |'],
  [
    '|a||c|\n|-|-|-|\n||🎉|z\\||',
    '| a   |     | c   |\n| --- | --- | --- |\n|     | 🎉   | z\\| |',
  ],
])('columns are even: %j', (source, even) => {
  expect(alignTable(source)).toBe(even);
  expect(alignTable(even)).toBe(even);
});

test('a table whose rows differ in cells stays as it is', () => {
  const source = '| a | b |\n|-|-|\n| 1 |';
  expect(alignTable(source)).toBe(source);
});

test('a table that would be wider than a screen has one space around its cells', () => {
  const long = 'x'.repeat(170);
  const even = `| a | b |\n| --- | --- |\n| ${long} | y |\n| z | w |`;
  expect(alignTable(`|a|b|\n|-|-|\n|${long}|  y|\n|z|w|`)).toBe(even);
});
