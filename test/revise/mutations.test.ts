import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateOnDisk } from '../../src/files/disk-tree.ts';
import { filesInGit } from '../../src/files/git.ts';
import { verifyNotice } from '../../src/revise/verify.ts';
import { verifyAgainst } from '../../src/revise/verify-against.ts';
import { filesFrom } from '../support/memory-files.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { home, put, releasedProject } from './support.ts';

/** The released files of a project: path to text. */
function releasedFiles(root: string): Record<string, string> {
  const folder = `${home}/revisions`;
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => statSync(join(root, path)).isFile());
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

// The day on which the last entry was written: no entry follows that would hold it (docs/integrity.md).
const lastRecorded = /(?<=recorded: )[\d-]+(?![\s\S]*recorded: )/u;

test('any letter or digit that is changed in any released file is noticed', () => {
  const released = releasedFiles(releasedProject());
  expect(verifyNotice(filesFrom(released), 'shop')).toEqual([]);
  const path = fc.constantFrom(...Object.keys(released));
  fc.assert(
    fc.property(path, fc.nat(), fc.constantFrom('x', '7'), (file, seed, letter) => {
      const text = released[file] ?? '';
      const places = [...text.matchAll(/[A-Za-z0-9]/gu)].map(({ index }) => index);
      const index = places[seed % places.length] ?? 0;
      fc.pre(text[index] !== letter);
      const last = file.endsWith('ledger.yaml') ? lastRecorded.exec(text) : null;
      const isOpen = last && index >= last.index && index < last.index + last[0].length;
      fc.pre(!isOpen);
      const changed = `${text.slice(0, index)}${letter}${text.slice(index + 1)}`;
      expect(verifyNotice(filesFrom({ ...released, [file]: changed }), 'shop')).not.toEqual([]);
    }),
    { numRuns: propertyRuns(300), seed: 10 },
  );
});

test('any released file that is taken away is noticed', () => {
  const released = releasedFiles(releasedProject());
  for (const path of Object.keys(released)) {
    const { [path]: _gone, ...rest } = released;
    expect(verifyNotice(filesFrom(rest), 'shop'), path).not.toEqual([]);
  }
});

test('the state that is compared against can be a commit', () => {
  const root = releasedProject();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      cwd: root,
      stdio: 'ignore',
    });
  git('init', '-q');
  git('add', '.');
  git('-c', 'commit.gpgsign=false', 'commit', '-q', '--no-verify', '-m', 'Release');
  const since = () => verifyAgainst(stateOnDisk(root), filesInGit(root, 'HEAD'));
  expect(since()).toEqual([]);
  const file = `${home}/revisions/2025-01-01/fi/data.md`;
  put(root, file, 'Muuta.\n');
  expect(since()).toMatchObject([{ code: 'changed-since', at: { file } }]);
});
