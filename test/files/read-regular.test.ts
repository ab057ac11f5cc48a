import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readRegularFile } from '../../src/files/read-regular.ts';
import { tempProject } from '../support/temp-project.ts';

const read = (path: string, most = 8) => {
  const result = readRegularFile(path, most);
  return result.ok ? new TextDecoder().decode(result.bytes) : result.reason;
};

test('a regular file is read up to a length', () => {
  const root = tempProject({ 'a.md': 'words', 'empty.md': '', 'full.md': '12345678' });
  symlinkSync('a.md', join(root, 'link.md'));
  symlinkSync('link2.md', join(root, 'link2.md'));
  expect(read(join(root, 'a.md'))).toBe('words');
  expect(read(join(root, 'link.md'))).toBe('words');
  expect(read(join(root, 'empty.md'))).toBe('');
  expect(read(join(root, 'full.md'))).toBe('12345678');
  expect(read(join(root, 'full.md'), 7)).toBe('too-large');
  expect(read(join(root, 'none.md'))).toBe('missing');
  expect(read(join(root, 'link2.md'))).toBe('unreadable');
  expect(read(root)).toBe('unreadable');
});

test('a pipe without a writer is refused, not waited for', () => {
  const root = tempProject({});
  execFileSync('mkfifo', [join(root, 'pipe')]);
  symlinkSync('pipe', join(root, 'link'));
  expect(read(join(root, 'pipe'))).toBe('irregular');
  expect(read(join(root, 'link'))).toBe('irregular');
});

test('a socket is refused', async () => {
  const path = join(tempProject({ 'a.md': '' }), 's');
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => {
    server.listen(path, resolve);
  });
  expect(read(path)).toBe('irregular');
});

const made = ['/dev/null', '/dev/zero', '/dev/full', '/dev/random', '/proc/self/status'];
test.each(made.filter((path) => existsSync(path)))('%s is refused', (path) => {
  expect(read(path, 4096)).toBe('irregular');
});
