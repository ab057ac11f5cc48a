import { expect, test } from 'vitest';
import { indexTree } from '../../src/files/git-index.ts';

const hash = 'a'.repeat(40);
const listing = [
  `100644 blob ${hash}       3\tlegal/a.md`,
  `100755 blob ${hash}       3\tlegal/b/run`,
  `120000 blob ${hash}       4\tlegal/link`,
  `160000 commit ${hash}       -\tlegal/b/lib`,
  `no record ${hash}`,
  '',
].join('\0');

test('what a commit holds is told by path, what another repository holds has no bytes', () => {
  const { kinds, objects } = indexTree(listing, 'legal/');
  expect([...kinds]).toEqual([
    ['a.md', 'file'],
    ['b/run', 'file'],
    ['link', 'link'],
    ['b/lib', 'submodule'],
  ]);
  expect([...objects]).toEqual([
    ['a.md', { hash, size: 3 }],
    ['b/run', { hash, size: 3 }],
    ['link', { hash, size: 4 }],
  ]);
});

test('each folder has its entries by name, up to the root', () => {
  const { folders } = indexTree(listing, '');
  const shown = [...folders].map(([path, entries]) => [path, Object.fromEntries(entries)]);
  expect(Object.fromEntries(shown)).toEqual({
    '': { legal: 'folder' },
    legal: { 'a.md': 'file', b: 'folder', link: 'link' },
    'legal/b': { run: 'file', lib: 'submodule' },
  });
});
