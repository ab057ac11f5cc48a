import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stateOnDisk } from '../../src/files/disk-tree.ts';
import { tempProject } from '../support/temp-project.ts';

/** A project with everything that may lie in one. */
function mixedProject(): string {
  const root = tempProject({
    'r/b.md': 'b',
    'r/a/.hidden': 'h',
    'r/B.md': 'B',
    'r/a/c.md': 'c',
    'r/a.md': 'a',
  });
  symlinkSync('a', join(root, 'r/to-folder'));
  symlinkSync('/etc/hosts', join(root, 'r/out'));
  execFileSync('mkfifo', [join(root, 'r/pipe')]);
  return root;
}

test('all that lies in a folder is told as it lies there: no link is followed, nothing is hidden', () => {
  const state = stateOnDisk(mixedProject());
  // By the whole path, as Git sorts: a file stands before what lies in a folder of its name.
  expect(state.leaves('r')).toEqual([
    { path: 'r/B.md', kind: 'file' },
    { path: 'r/a.md', kind: 'file' },
    { path: 'r/a/.hidden', kind: 'file' },
    { path: 'r/a/c.md', kind: 'file' },
    { path: 'r/b.md', kind: 'file' },
    { path: 'r/out', kind: 'link' },
    { path: 'r/pipe', kind: 'other' },
    { path: 'r/to-folder', kind: 'link' },
  ]);
  expect(state.leaves('r/b.md')).toEqual([{ path: 'r/b.md', kind: 'file' }]);
  expect(state.leaves('r/to-folder')).toEqual([{ path: 'r/to-folder', kind: 'link' }]);
  expect(state.leaves('nowhere')).toEqual([]);
});

test('what stands at a path is told by itself', () => {
  const state = stateOnDisk(mixedProject());
  const paths = ['r', 'r/b.md', 'r/to-folder', 'r/pipe', 'nowhere'];
  expect(paths.map((path) => state.kindAt(path))).toEqual([
    'folder',
    'file',
    'link',
    'other',
    undefined,
  ]);
  expect(Buffer.from(state.bytesAt('r/b.md') ?? []).toString()).toBe('b');
  for (const path of ['r', 'r/out', 'r/pipe', 'nowhere'])
    expect(state.bytesAt(path)).toBeUndefined();
  expect(paths.map((path) => state.targetOf(path))).toEqual([
    undefined,
    undefined,
    'a',
    undefined,
    undefined,
  ]);
  expect(state.list('r').map(({ name }) => name)).toContain('to-folder');
});

test('what systems leave in folders is no part of them, and nothing else is left out', () => {
  const left = { 'r/.DS_Store': 'x', 'r/.directory': 'x', 'r/._a.md': 'x', 'r/.nfs0001': 'x' };
  const kept = {
    'r/DS_Store': 'x',
    'r/a.DS_Store': 'x',
    'r/directory': 'x',
    'r/a._b': 'x',
    'r/nfs': 'x',
  };
  const state = stateOnDisk(tempProject({ ...left, 'r/.fuse_hidden01': 'x', ...kept }));
  expect(state.leaves('r').map(({ path }) => path)).toEqual(Object.keys(kept).sort());
});
