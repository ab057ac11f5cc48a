import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
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

/** Starts Seloste in a checkout, with Node as it is or as an old one that knows no TypeScript. */
function start(checkout: string, ...options: string[]): { status: number | null; error: string } {
  const args = [...options, join(checkout, 'scripts/start.mjs'), 'no-such-command'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: checkout });
  return { status, error: stderr.toString() };
}

test('what is not installed says so', () => {
  const home = join(import.meta.dirname, '../..');
  const isOld = '--no-experimental-strip-types';
  const notInstalled = {
    status: 2,
    error:
      'Seloste is not installed here: run `npm ci` first, which brings its packages and its Node.\n',
  };
  const clone = tempProject({});
  mkdirSync(join(clone, 'scripts'));
  for (const file of ['scripts/start.mjs', 'scripts/seloste.ts']) {
    copyFileSync(join(home, file), join(clone, file));
  }
  expect(start(home)).toMatchObject({ error: expect.stringContaining('`no-such-command`') });
  expect(start(home, isOld)).toEqual(notInstalled);
  expect(start(clone)).toEqual(notInstalled);
  expect(start(clone, isOld)).toEqual(notInstalled);
});
