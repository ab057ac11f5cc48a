import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { ReadResult } from '../../src/files/files.ts';
import { filesInGit } from '../../src/files/git.ts';
import { GitError } from '../../src/files/run-git.ts';
import { commitAll, runGit } from '../support/git.ts';
import { tempProject } from '../support/temp-project.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const text = (result: ReadResult) =>
  result.ok ? new TextDecoder().decode(result.bytes) : result.reason;

const troubleOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof GitError) return error.trouble;
    throw error;
  }
  return undefined;
};

test.each([
  'plain.md',
  'a "quoted" name.md',
  "it's.md",
  'two\nlines.md',
  'tab\t.md',
  '-option.md',
  ':(top)magic.md',
  '*.md',
  'ääkköset.md',
  'back\\slash.md',
])('a file of the name %j is read', (name) => {
  const root = tempProject({ [`legal [x]/${name}`]: 'words', 'legal [x]/b.md': '', 'c.md': '' });
  commitAll(root);
  const files = filesInGit(join(root, 'legal [x]'), 'HEAD');
  expect(files.list('').map((entry) => entry.name)).toContain(name);
  expect(text(files.read(name))).toBe('words');
  expect(text(files.read('b.md'))).toBe('');
  expect(files.list('')).toHaveLength(2);
});

test('hidden names are not listed, as on disk, and are part of the tree', () => {
  const root = tempProject({ '.hidden/a.md': 'a', 'b.md': 'b', '.DS_Store': 'x' });
  commitAll(root);
  const files = filesInGit(root, 'HEAD');
  expect(files.list('').map(({ name }) => name)).toEqual(['b.md']);
  expect(files.leaves('').map(({ path }) => path)).toEqual(['.hidden/a.md', 'b.md']);
});

test('one folder of a commit can be read alone', () => {
  const root = tempProject({ 'in/a.md': 'a', 'out/b.md': 'b' });
  commitAll(root);
  const files = filesInGit(root, 'HEAD', 'in');
  expect(text(files.read('in/a.md'))).toBe('a');
  expect(files.kindAt('out')).toBeUndefined();
  expect(filesInGit(root, 'HEAD', 'nowhere').leaves('')).toEqual([]);
});

test('a repository of SHA-256, and files of more than one reading', () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`${index}.svg`, 'x'.repeat(1_500_000 + index)]),
  );
  const root = tempProject({ 'a.md': 'same', 'b.md': 'same', ...many });
  runGit(root, 'init', '-q', '--object-format=sha256');
  const commit = commitAll(root);
  expect(commit).toHaveLength(64);
  const files = filesInGit(root, commit);
  expect([text(files.read('b.md')), text(files.read('a.md'))]).toEqual(['same', 'same']);
  for (const name of Object.keys(many)) expect(text(files.read(name))).toBe(many[name]);
});

test('links are followed inside the root when files are read, and not in the tree', () => {
  const root = tempProject({ 'legal/a/c.md': 'c', 'secret.md': 'secret' });
  const link = (target: string, name: string) => symlinkSync(target, join(root, 'legal', name));
  link('a/c.md', 'file.md');
  link('a', 'folder');
  link('folder/../file.md', 'far.md');
  link('../secret.md', 'out.md');
  link('/etc/hostname', 'absolute.md');
  link('round', 'round');
  link('nowhere.md', 'broken.md');
  commitAll(root);
  const files = filesInGit(join(root, 'legal'), 'HEAD');
  const read = (path: string) => text(files.read(path));
  expect(['file.md', 'folder/c.md', 'far.md'].map(read)).toEqual(['c', 'c', 'c']);
  expect(['out.md', 'absolute.md', 'round', '../secret.md'].map(read)).toEqual(
    Array.from({ length: 4 }, () => 'outside-root'),
  );
  expect(read('broken.md')).toBe('missing');
  expect(files.list('folder')).toEqual([{ name: 'c.md', kind: 'file' }]);
  expect(files.list('').find(({ name }) => name === 'folder')?.kind).toBe('folder');
  expect(files.kindAt('folder')).toBe('link');
  expect(files.targetOf('folder')).toBe('a');
  expect(files.bytesAt('file.md')).toBeUndefined();
  expect(files.leaves('folder')).toEqual([{ path: 'folder', kind: 'link' }]);
});

test('a file of any size is part of the tree', () => {
  const large = 'x'.repeat(5_000_000);
  const root = tempProject({ 'figure.svg': large });
  commitAll(root);
  const files = filesInGit(root, 'HEAD');
  expect(text(files.read('figure.svg'))).toBe('too-large');
  expect(files.bytesAt('figure.svg')).toHaveLength(large.length);
});

test('variables of a hook do not lead to another repository', () => {
  const root = tempProject({ 'legal/a.md': 'ours' });
  commitAll(root);
  const other = tempProject({ 'a.md': 'theirs' });
  commitAll(other);
  vi.stubEnv('GIT_DIR', join(other, '.git'));
  vi.stubEnv('GIT_INDEX_FILE', join(other, '.git/index'));
  vi.stubEnv('GIT_WORK_TREE', other);
  expect(text(filesInGit(join(root, 'legal'), 'HEAD').read('a.md'))).toBe('ours');
});

test('a state that was unpacked outside is compared with the repository of the hook', () => {
  const root = tempProject({ 'a.md': 'a' });
  const commit = commitAll(root);
  renameSync(join(root, '.git'), join(root, 'bare.git'));
  runGit(join(root, 'bare.git'), 'config', 'core.bare', 'true');
  vi.stubEnv('GIT_DIR', join(root, 'bare.git'));
  expect(text(filesInGit(tempProject({}), commit).read('a.md'))).toBe('a');
});

test('a linked worktree is read as the repository that it belongs to', () => {
  const root = tempProject({ 'a.md': 'a' });
  commitAll(root);
  const tree = join(tempProject({}), 'tree');
  runGit(root, 'worktree', 'add', '-q', tree);
  vi.stubEnv('GIT_DIR', join(root, '.git/worktrees/tree'));
  mkdirSync(join(tree, 'sub'));
  expect(text(filesInGit(tree, 'HEAD').read('a.md'))).toBe('a');
  expect(text(filesInGit(join(tree, 'sub'), 'HEAD').read('a.md'))).toBe('missing');
});

test('a replacement of a commit is not taken for it', () => {
  const root = tempProject({ 'a.md': 'public' });
  const commit = commitAll(root);
  writeFileSync(join(root, 'a.md'), 'forged');
  const forged = commitAll(root, 'Second');
  runGit(root, 'replace', commit, forged);
  expect(text(filesInGit(root, commit).read('a.md'))).toBe('public');
});

test('what Git cannot do is told apart', () => {
  const root = tempProject({ 'a.md': 'a' });
  expect(troubleOf(() => filesInGit(root, 'HEAD'))).toBe('no-repository');
  commitAll(root);
  expect(troubleOf(() => filesInGit(root, 'nowhere'))).toBe('refused');
  expect(troubleOf(() => filesInGit(root, 'HEAD:a.md'))).toBe('refused');
  vi.stubEnv('PATH', ['/nowhere', '/nothing'].join(delimiter));
  expect(troubleOf(() => filesInGit(root, 'HEAD'))).toBe('no-program');
});

test('a repository of somebody else is told apart', () => {
  const root = tempProject({ 'a.md': 'a' });
  commitAll(root);
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  expect(troubleOf(() => filesInGit(root, 'HEAD'))).toBe('not-trusted');
});
