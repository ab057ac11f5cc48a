import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallProject, tempProject } from '../support/temp-project.ts';

const script = join(import.meta.dirname, '../../scripts/seloste.ts');

/** Checks a project with findings, its report sent on by the shell; the status is that of `check`. */
function checkInto(shell: string): { status: number | null; error: string } {
  const cwd = tempProject(smallProject('---\ntitle: All\n---\nText.\n'));
  const command = `"$0" "$1" check ${shell}; exit "\${PIPESTATUS[0]}"`;
  const { INIT_CWD: _, ...env } = process.env;
  const result = spawnSync('bash', ['-c', command, process.execPath, script], { cwd, env });
  return { status: result.status, error: result.stderr.toString() };
}

test('a reader that stops early is no failure', () => {
  expect(checkInto('| true')).toEqual({ status: 1, error: '' });
});

test('a report that cannot be written is one', () => {
  expect(checkInto('> /dev/full')).toMatchObject({
    status: 2,
    error: expect.stringMatching(/^Cannot write the report: .*ENOSPC.*\.\n$/u),
  });
});
