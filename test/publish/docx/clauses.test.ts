import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { toHast } from '../../../src/markdown/to-hast.ts';
import { readDocx } from './read-docx.ts';
import { wordOf } from './word-files.ts';

const text = toHast(parseMarkdown('1.1 We ask for:\n(a) names\n(b) numbers\n1.2 We keep them.'));

test('each clause is a paragraph of Word, its number before its words', async () => {
  expect(readDocx(await wordOf(text, text), 'both')).toEqual([
    expect.stringContaining('1.1 We ask for:'),
    expect.stringContaining('(a) names'),
    expect.stringContaining('(b) numbers'),
    expect.stringContaining('1.2 We keep them.'),
    'DocumentEnd ',
  ]);
});

test('the number of a clause hangs out, deeper for letters', async () => {
  const xml = strFromU8(
    unzipSync(await wordOf(text, text))['word/document.xml'] ?? new Uint8Array(),
  );
  const indents = [...xml.matchAll(/<w:ind w:left="(\d+)" w:hanging="(\d+)"/gu)];
  expect(indents.map(([, left, hanging]) => `${left} ${hanging}`)).toEqual([
    '440 440',
    '840 440',
    '840 440',
    '440 440',
  ]);
});
