import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempProject } from '../support/temp-project.ts';

const house = join(import.meta.dirname, '../..');

/** Starts the command as a Node of another version would; the commands themselves only say that they were called. */
function startOn(version: string): { status: number | null; out: string; error: string } {
  const files = {
    'package.json': '{ "type": "module" }',
    'compiled/start.js': "export const start = ({ stdout }) => stdout.write('called');",
    'as-other.mjs': `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`,
    'bin/seloste.mjs': '',
  };
  const folder = tempProject(files);
  copyFileSync(join(house, 'bin/seloste.mjs'), join(folder, 'bin/seloste.mjs'));
  const args = ['--import', './as-other.mjs', 'bin/seloste.mjs'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder });
  return { status, out: stdout.toString(), error: stderr.toString() };
}

test.each(['22.18.0', '22.23.3', '24.0.0', '26.1.0'])('it runs on Node %s', (version) => {
  expect(startOn(version)).toEqual({ status: 0, out: 'called', error: '' });
});

test.each(['18.20.8', '20.20.2', '22.17.1', '23.11.1'])(
  'it says in one line which Node it needs instead of %s',
  (version) => {
    expect(startOn(version)).toEqual({
      status: 2,
      out: '',
      error: `Seloste needs Node 22.18 or a later 22, or Node 24 or later; this is ${version}.\n`,
    });
  },
);

test('the package says the same', () => {
  const { engines } = JSON.parse(readFileSync(join(house, 'package.json'), 'utf8'));
  expect(engines).toEqual({ node: '^22.18.0 || >=24.0.0' });
});
