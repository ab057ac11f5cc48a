import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitAll, runGit } from '../support/git.ts';
import { runShell } from '../support/run-shell.ts';
import { tempProject } from '../support/temp-project.ts';
import { root } from './tracked-files.ts';

const site = { 'content/site.yaml': 'title: {en: Privacy}\n' };

/** What `.ci/base-commit` prints in a folder. */
function baseIn(folder: string): string {
  const { status, out, error } = runShell(join(root, '.ci/base-commit'), folder, {});
  expect({ status, error }).toEqual({ status: 0, error: '' });
  return out.trim();
}

function commitAgain(folder: string, message: string): string {
  runGit(folder, 'commit', '-q', '--allow-empty', '-m', message);
  return runGit(folder, 'rev-parse', 'HEAD');
}

test('without Git, and after one commit, there is none', () => {
  const folder = tempProject(site);
  expect(baseIn(folder)).toBe('');
  commitAll(folder);
  expect(baseIn(folder)).toBe('');
});

test('on the main branch it is the commit before', () => {
  const folder = tempProject(site);
  const first = commitAll(folder);
  runGit(folder, 'branch', '-M', 'main');
  commitAgain(folder, 'Second');
  expect(baseIn(folder)).toBe(first);
});

test('on a branch it is where the branch left', () => {
  const folder = tempProject(site);
  const first = commitAll(folder);
  runGit(folder, 'branch', '-M', 'main');
  runGit(folder, 'checkout', '-q', '-b', 'change');
  commitAgain(folder, 'Second');
  commitAgain(folder, 'Third');
  expect(baseIn(folder)).toBe(first);
});

test('in a clone it is where the branch left that of its origin', () => {
  const folder = tempProject(site);
  const first = commitAll(folder);
  const clone = tempProject({});
  runGit(clone, 'clone', '-q', folder, '.');
  commitAgain(clone, 'Second');
  commitAgain(clone, 'Third');
  expect(baseIn(clone)).toBe(first);
});

test.each([
  [1, false],
  [2, true],
])('in a clone of depth %i', (depth, isThere) => {
  const folder = tempProject(site);
  const first = commitAll(folder);
  commitAgain(folder, 'Second');
  const clone = tempProject({});
  runGit(clone, 'clone', '-q', '--depth', String(depth), `file://${folder}`, '.');
  expect(baseIn(clone)).toBe(isThere ? first : '');
});

test('a commit without notices is nothing to compare with', () => {
  const folder = tempProject({ 'README.md': 'Notices.\n' });
  commitAll(folder);
  runGit(folder, 'branch', '-M', 'main');
  commitAgain(folder, 'Second');
  expect(baseIn(folder)).toBe('');
});
