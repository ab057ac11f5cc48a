import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { undoInterrupted } from '../../src/revise/write-undo.ts';
import { runCommand } from '../support/run-command.ts';
import { home, plan, projectOnDisk, put, release, told, verified } from './support.ts';

const later = { date: '2025-06-01', kind: 'material', summary: told } as const;
const revisions = `${home}/revisions`;

/** Releases in a process of its own, which is killed before it calls `call` for the `count`th time on its way. */
function releaseKilled(
  root: string,
  call: string,
  count: number,
  request: object = later,
): string | null {
  const script = fileURLToPath(new URL('./release-killed.ts', import.meta.url));
  const args = [script, root, JSON.stringify(request), call, String(count)];
  return spawnSync(process.execPath, args, { stdio: 'pipe' }).signal;
}

test.each([
  ['while it writes the files', 'writeFileSync', 3, []],
  ['before the folder gets its name', 'renameSync', 1, []],
  ['before the ledger gets its name', 'renameSync', 2, ['release-interrupted 2025-06-01']],
  ['before it clears up', 'rmSync', 1, []],
] as const)(
  'a process killed %s leaves what the next release goes on from',
  (_name, call, count, left) => {
    const root = projectOnDisk();
    release(root, { date: '2025-01-01' });
    put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nWe keep nothing.\n');
    expect(releaseKilled(root, call, count)).toBe('SIGKILL');
    expect(verified(root)).toEqual(left);
    if (call === 'rmSync')
      expect(plan(root, later)).toMatchObject({ refusal: { code: 'unchanged' } });
    else release(root, later);
    expect(verified(root)).toEqual([]);
  },
);

test('a first release that was killed is made again, or another is', () => {
  for (const next of ['2025-01-01', '2025-01-02']) {
    const root = projectOnDisk();
    expect(releaseKilled(root, 'renameSync', 2, { date: '2025-01-01' })).toBe('SIGKILL');
    expect(verified(root)).toEqual(['release-interrupted 2025-01-01']);
    expect(release(root, { date: next }).isResumed).toBe(false);
    expect(verified(root)).toEqual([]);
    expect(readdirSync(join(root, revisions)).sort()).toEqual([next, 'ledger.yaml']);
  }
});

test('the same release says that it stands, where it was killed after its entry', async () => {
  const root = projectOnDisk();
  const day = '2025-01-01';
  const args = ['release', 'shop', '--archived', '--date', day, '--now', day, '--lang', 'en'];
  expect(releaseKilled(root, 'rmSync', 1, { date: day, archived: true })).toBe('SIGKILL');
  expect(await runCommand(root, ...args)).toEqual({
    status: 0,
    out: 'Revision `2025-01-01` of `shop` is released: the release that was interrupted had come to its entry in the ledger.\n',
    error: '',
  });
  expect(readdirSync(join(root, revisions)).sort()).toEqual([day, 'ledger.yaml']);
  // Once that is told, it is an unchanged draft as any other.
  expect(await runCommand(root, ...args)).toMatchObject({ status: 2, out: '' });
});

test('a later event undoes a release that was killed', async () => {
  const root = projectOnDisk();
  release(root, { date: '2025-01-01' });
  put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nWe keep nothing.\n');
  expect(releaseKilled(root, 'renameSync', 2)).toBe('SIGKILL');
  const args = ['told', 'shop', '2025-01-01', '--channel', 'email', '--now', '2025-06-02'];
  const told = await runCommand(root, ...args, '--lang', 'en');
  expect(told).toMatchObject({ status: 0 });
  expect(told.error).toContain('The release of `shop` `2025-06-01` that was interrupted');
  expect(verified(root)).toEqual([]);
});

test('a copy of the ledger that a release left is no tampering, and goes', () => {
  const root = projectOnDisk();
  release(root, { date: '2025-01-01' });
  put(root, `${revisions}/ledger.yaml.1234567890`, '- {seq: 1}\n');
  mkdirSync(join(root, revisions, '.release-00000000-0000-4000-8000-000000000000'));
  expect(verified(root)).toEqual(['release-leftover ledger.yaml.1234567890']);
  put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nWe keep nothing.\n');
  release(root, later);
  expect(verified(root)).toEqual([]);
});

test('only what a release put there is taken away', () => {
  const root = projectOnDisk();
  release(root, { date: '2025-01-01' });
  put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nWe keep nothing.\n');
  // A folder of work that tells of another revision than the one that stands there.
  const work = `${revisions}/.release-2025-03-01-00000000-0000-4000-8000-000000000000`;
  put(root, `${work}/ledger.yaml`, '- {seq: 2, type: released, revision: 2025-03-01}\n');
  put(root, `${revisions}/2025-03-01/revision.yaml`, 'kind: first\n');
  const inserted = ['revision-inserted 2025-03-01', 'record-unreadable 2025-03-01/revision.yaml'];
  expect(verified(root)).toEqual(inserted);
  expect(plan(root, later)).toMatchObject({ refusal: { code: 'history-damaged' } });
  expect(undoInterrupted(root, home)).toEqual([]);
  expect(verified(root)).toEqual(inserted);
});

test('a release that the ledger has is never taken for an interrupted one', () => {
  const root = projectOnDisk();
  release(root, { date: '2025-01-01' });
  const work = join(root, revisions, '.release-2025-01-01-00000000-0000-4000-8000-000000000000');
  mkdirSync(work);
  writeFileSync(join(work, 'ledger.yaml'), '- {seq: 1, revision: 2025-01-01}\n');
  expect(verified(root)).toEqual([]);
  put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nWe keep nothing.\n');
  release(root, later);
  expect(verified(root)).toEqual([]);
});
