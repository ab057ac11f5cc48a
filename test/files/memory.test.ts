import { expect, test } from 'vitest';
import type { Files } from '../../src/files/files.ts';
import { filesInMemory, filesOver } from '../../src/files/memory.ts';
import { readOnce } from '../../src/files/read-once.ts';

const bytesOf = (contents: Record<string, string>) =>
  new Map(Object.entries(contents).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const inMemory = (contents: Record<string, string>) => filesInMemory(bytesOf(contents));

const textOf = (files: Files, path: string) => {
  const result = files.read(path);
  return result.ok ? new TextDecoder().decode(result.bytes) : result.reason;
};
const listed = (files: Files, folder: string) =>
  files.list(folder).map(({ name, kind }) => `${name} ${kind}`);

test('a tree in memory is listed by folders, in code-unit order', () => {
  const files = inMemory({
    'b/c/d.md': 'd',
    'b/a.md': 'a',
    'bc/e.md': 'e',
    'a.md': 'x',
    'B.md': '',
  });
  for (const top of ['', '.']) {
    expect(listed(files, top)).toEqual(['B.md file', 'a.md file', 'b folder', 'bc folder']);
  }
  expect(listed(files, 'b')).toEqual(['a.md file', 'c folder']);
  expect(listed(files, 'nowhere')).toEqual([]);
  expect(textOf(files, 'b/c/d.md')).toBe('d');
  expect(textOf(files, 'b/c')).toBe('missing');
});

test('what is written over a folder stands in the place of all that it held', () => {
  const before = { 'r/1/a.md': 'old', 'r/1/gone.md': 'old', 'r/10/a.md': 'other', 'x.md': 'x' };
  const files = filesOver(inMemory(before), bytesOf({ 'r/1/a.md': 'new', 'r/0.md': 'y' }), 'r/1');
  expect(listed(files, 'r/1')).toEqual(['a.md file']);
  expect(listed(files, 'r')).toEqual(['0.md file', '1 folder', '10 folder']);
  expect(listed(files, '')).toEqual(['r folder', 'x.md file']);
  const read = ['r/1/a.md', 'r/1/gone.md', 'r/10/a.md', 'r/0.md', 'x.md'];
  expect(read.map((path) => textOf(files, path))).toEqual(['new', 'missing', 'other', 'y', 'x']);
});

test('a file that is looked at twice is the same, whatever happens between', () => {
  let text = 'first';
  const changing: Files = {
    list: (folder) => [{ name: folder, kind: 'folder' }],
    read: () => ({ ok: true, bytes: new TextEncoder().encode(text) }),
  };
  const files = readOnce(changing);
  expect(listed(files, 'a')).toEqual(['a folder']);
  const first = textOf(files, 'a.md');
  text = 'second';
  expect([first, textOf(files, 'a.md'), textOf(files, 'b.md')]).toEqual([
    'first',
    'first',
    'second',
  ]);
});
