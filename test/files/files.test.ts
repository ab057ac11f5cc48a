import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countFiles } from '../../src/files/counting.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { type Files, type ReadResult, UnlistableFolder } from '../../src/files/files.ts';
import { filesInGit } from '../../src/files/git.ts';
import { GitError } from '../../src/files/run-git.ts';
import { decodeText } from '../../src/files/text.ts';
import { tempProject } from '../support/temp-project.ts';

const text = (result: ReadResult) =>
  result.ok ? new TextDecoder().decode(result.bytes) : result.reason;

function expectTree(files: Files): void {
  expect(files.list('')).toEqual([
    { name: 'B.md', kind: 'file' },
    { name: 'a', kind: 'folder' },
  ]);
  expect(files.list('a')).toEqual([{ name: 'c.md', kind: 'file' }]);
  expect(files.list('nowhere')).toEqual([]);
  expect(text(files.read('a/c.md'))).toBe('c');
  expect(text(files.read('nowhere.md'))).toBe('missing');
}

test('files on disk', () => {
  const root = tempProject({ 'a/c.md': 'c', 'B.md': 'b' });
  const files = filesOnDisk(root);
  expectTree(files);
  expect(text(files.read('../elsewhere.md'))).toBe('outside-root');
  expect(text(files.read('a'))).toBe('unreadable');
});

test('the whole disk may be the root', () => {
  const root = tempProject({ 'a/c.md': 'c' });
  const files = filesOnDisk('/');
  expect(files.list(join(root, 'a').slice(1))).toEqual([{ name: 'c.md', kind: 'file' }]);
  expect(files.list('nowhere/at/all')).toEqual([]);
  expect(text(files.read(join(root, 'a/c.md').slice(1)))).toBe('c');
  expect(text(files.read('nowhere/at/all.md'))).toBe('missing');
});

test('a symbolic link is followed inside the root, never out of it', () => {
  const outside = tempProject({ 'secret.md': 'secret' });
  const root = tempProject({ 'a/c.md': 'c' });
  symlinkSync(join(outside, 'secret.md'), join(root, 'out.md'));
  symlinkSync(outside, join(root, 'folder'));
  symlinkSync(join(root, 'a', 'c.md'), join(root, 'in.md'));
  const files = filesOnDisk(root);
  expect(text(files.read('out.md'))).toBe('outside-root');
  expect(text(files.read('folder/secret.md'))).toBe('outside-root');
  expect(() => files.list('folder')).toThrow(UnlistableFolder);
  expect(text(files.read('in.md'))).toBe('c');
});

test('a folder whose name only begins as the root does is outside of it', () => {
  const above = tempProject({ 'project/a.md': 'a', 'project-evil/secret.md': 'secret' });
  symlinkSync(join(above, 'project-evil'), join(above, 'project/folder'));
  symlinkSync('../project-evil/secret.md', join(above, 'project/link.md'));
  const files = filesOnDisk(join(above, 'project'));
  expect(text(files.read('a.md'))).toBe('a');
  for (const path of ['link.md', 'folder/secret.md', '../project-evil/secret.md']) {
    expect(text(files.read(path)), path).toBe('outside-root');
  }
  expect(text(files.read('../project-evil/nowhere.md'))).toBe('outside-root');
  for (const folder of ['folder', '../project-evil', '../project-nowhere']) {
    expect(() => files.list(folder), folder).toThrow(UnlistableFolder);
  }
});

test('no folder and an empty one have no entries; one that cannot be listed is told apart', () => {
  const root = tempProject({ 'a.md': 'a' });
  mkdirSync(join(root, 'empty'));
  symlinkSync('loop', join(root, 'loop'));
  symlinkSync('nowhere', join(root, 'broken'));
  const files = filesOnDisk(root);
  for (const none of ['empty', 'nowhere', 'a.md', 'a.md/below', 'broken']) {
    expect(files.list(none), none).toEqual([]);
  }
  for (const unlistable of ['loop', '..', '../elsewhere']) {
    expect(() => files.list(unlistable), unlistable).toThrow(UnlistableFolder);
  }
});

test('a folder is listed by code units, without what hides but for what a release left', () => {
  const hidden = { '.git/HEAD': 'x', '.env': 'x', '.release-2025-01-01/a.md': 'a' };
  const shown = {
    'ä.md': 'a',
    'a.md': 'a',
    'Z.md': 'a',
    'b.': 'a',
    'c/a.md': 'a',
    '10.md': 'a',
    '9.md': 'a',
  };
  const root = tempProject({ ...hidden, ...shown });
  symlinkSync('c', join(root, 'to-folder'));
  symlinkSync('a.md', join(root, 'to-file'));
  symlinkSync('nowhere', join(root, 'to-nothing'));
  expect(
    filesOnDisk(root)
      .list('')
      .map(({ name, kind }) => `${name} ${kind}`),
  ).toEqual([
    '.release-2025-01-01 folder',
    '10.md file',
    '9.md file',
    'Z.md file',
    'a.md file',
    'b. file',
    'c folder',
    'to-file file',
    'to-folder folder',
    'to-nothing file',
    'ä.md file',
  ]);
});

test('a path may be written in any way, and is judged by where it leads', () => {
  const root = tempProject({ 'a/b/c.md': 'c', 'a b/d.md': 'd', 'e.md': 'e' });
  const files = filesOnDisk(root);
  for (const path of ['a/b/c.md', './a/b/c.md', 'a//b/c.md', 'a/./b/c.md', 'a b/../a/b/c.md']) {
    expect(text(files.read(path)), path).toBe('c');
  }
  expect(text(files.read('a b/d.md'))).toBe('d');
  expect(text(files.read('a/b/nowhere.md'))).toBe('missing');
  expect(text(files.read('a/../../nowhere.md'))).toBe('outside-root');
  expect(text(files.read('a/b/../../../nowhere.md'))).toBe('outside-root');
});

test('what lies in a folder that was listed before is read as it is', () => {
  const outside = tempProject({ 'secret.md': 'secret' });
  const root = tempProject({ 'a/b/c.md': 'c' });
  symlinkSync(outside, join(root, 'a/link'));
  const files = filesOnDisk(root);
  expect(files.list('a').map(({ name }) => name)).toEqual(['b', 'link']);
  expect(files.list('a/b')).toEqual([{ name: 'c.md', kind: 'file' }]);
  expect(text(files.read('a/b/c.md'))).toBe('c');
  expect(text(files.read('a/link/secret.md'))).toBe('outside-root');
  expect(() => files.list('a/link')).toThrow(UnlistableFolder);
});

test('a root that is not there has nothing in it', () => {
  const files = filesOnDisk(join(tempProject({}), 'nowhere'));
  expect(files.list('content')).toEqual([]);
  expect(text(files.read('a.md'))).toBe('missing');
  expect(text(files.read('../a.md'))).toBe('outside-root');
});

function commit(root: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@shop.example'];
  git('init', '-q');
  git('add', '.');
  git(...who, 'commit', '-q', '-m', 'First', '--date', '2019-08-12T12:00:00Z');
}

test('files of a commit, of the whole repository or of a folder in it', () => {
  const root = tempProject({ 'project/a/c.md': 'c', 'project/B.md': 'b' });
  commit(root);
  writeFileSync(join(root, 'project/B.md'), 'changed');
  expectTree(filesInGit(join(root, 'project'), 'HEAD'));
  expect(text(filesInGit(root, 'HEAD').read('project/B.md'))).toBe('b');
  expect(() => filesInGit(root, 'no-such-branch')).toThrow(GitError);
  expect(() => filesInGit(root, '--help')).toThrow(GitError);
});

test('different texts are counted once each', () => {
  const texts = { 'a.md': 'a', 'b.yaml': 'b', 'b.yml': 'b' };
  const files = countFiles(filesOnDisk(tempProject({ ...texts, 'c.svg': 'c', 'd.md.svg': 'd' })));
  for (const path of [...Object.keys(texts), 'a.md', 'c.svg', 'd.md.svg', 'd.md']) files.read(path);
  expect(files.count()).toBe(3);
});

test('text is UTF-8 without mark, with line ends as one character', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0x62))).toEqual({
    ok: true,
    text: 'a\nb',
  });
  expect(decodeText(bytes(0x61, 0x0d, 0x62, 0x0d, 0x0d))).toEqual({ ok: true, text: 'a\nb\n\n' });
  expect(decodeText(bytes(0x61, 0x0a, 0x62, 0xe4))).toEqual({ ok: false, line: 2, column: 2 });
  const third = [0x61, 0x0d, 0x0a, 0x0a, 0x62, 0x63, 0xe4, 0x0a] as const;
  expect(decodeText(bytes(...third))).toEqual({ ok: false, line: 3, column: 3 });
  expect(decodeText(bytes(0xe4))).toEqual({ ok: false, line: 1, column: 1 });
});
