import { execFileSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

/** A project in which one file is a pipe that nobody writes to. */
function withPipe(path: string): string {
  const root = tempProject(smallProject('---\ntitle: All\n---\nText.\n'));
  rmSync(join(root, path), { force: true });
  execFileSync('mkfifo', [join(root, path)]);
  return root;
}

test.each([
  'content/site.yaml',
  'content/notices/shop/notice.yaml',
  'content/notices/shop/en/all.md',
  'content/notices/shop/revisions',
])('check names %s where it is a pipe, and ends with status 2', async (path) => {
  const { status, out } = await runCommand(withPipe(path), 'check', '--format', 'json');
  const { findings } = JSON.parse(out) as { findings: { rule: string; file: string }[] };
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'file-unreadable', file: path }));
  expect(status).toBe(2);
});

test.each([
  ['render', 'pipe'],
  ['diff', '--before', 'pipe', '--after', 'a.md'],
  ['diff', '--before', 'a.md', '--after', 'pipe'],
  ['diff', '--before', 'a.md', '--after', 'pipe', '--format', 'docx', '--output', 'a.docx'],
  ['check', '--baseline', 'pipe'],
  ['check', '--baseline', 'pipe', '--write-baseline'],
])('%s %s %s %s %s reads no pipe', async (...args) => {
  const root = withPipe('pipe');
  execFileSync('sh', ['-c', 'echo Text. > a.md'], { cwd: root });
  const { status, error } = await runCommand(root, ...args);
  expect(status).toBe(2);
  expect(error).toContain('Unexpected pipe, a device, a pipe or something that changes');
});

test('a report is not written to a pipe that nobody reads', async () => {
  const root = withPipe('pipe');
  const { status, error } = await runCommand(root, 'check', '--output', 'pipe');
  expect({ status, error }).toEqual({ status: 2, error: 'Cannot write pipe.\n' });
  expect(statSync(join(root, 'pipe')).isFIFO()).toBe(true);
});
