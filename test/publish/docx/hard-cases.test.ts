import { expect, test } from 'vitest';
import { hastOf } from '../../redline/markdown-to-hast.ts';
import { readDocx } from './read-docx.ts';
import { wordOf } from './word-files.ts';

const long = 'a paragraph of many words that stays as it was in the item';

test.each([
  ['an item that loses its first paragraph', `- short one\n\n  ${long}`, `- ${long}`],
  ['an item that loses all but its list', `- short one\n  - ${long}`, `- \n  - ${long}`],
  ['an item that is emptied', `- ${long}\n- b`, '-\n- b'],
  ['an item that begins with a table', `1. ${long}\n\n   | x |\n   |---|`, '1. | x |\n   |---|'],
  ['an item in a quotation', `> - short one\n>\n>   ${long}`, `> - ${long}`],
  ['another column', '| a |\n|---|\n| 1 |', '| a | b |\n|---|---|\n| 1 | 2 |'],
  ['two tables, one gone', '| a |\n|---|\n\n| b |\n|---|', '| b |\n|---|'],
  ['a note referred to twice', 'x[^1] y[^1]\n\n[^1]: note', 'x[^1] y\n\n[^1]: other'],
  ['a note that refers to itself', 'x[^1]\n\n[^1]: see[^1]', 'x[^1]\n\n[^1]: see'],
  ['control characters', 'a\u0001b \uFFFF', 'a\u0002b'],
  ['everything gone', `# A\n\n${long}\n\n| a |\n|---|`, ''],
])('%s', async (_, before, after) => {
  const [old, young] = [hastOf(before), hastOf(after)];
  const file = await wordOf(old, young);
  expect(readDocx(file, 'reject')).toEqual(readDocx(await wordOf(old, old), 'both'));
  expect(readDocx(file, 'accept')).toEqual(readDocx(await wordOf(young, young), 'both'));
});
