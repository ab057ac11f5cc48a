import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { writeRelease } from '../../src/revise/write-release.ts';
import { casesOfTurn } from '../support/property-runs.ts';
import type { Faults } from './faults.ts';
import { copyOf, home, planned, projectOnDisk, put, release, told, verified } from './support.ts';
import '../../src/words/ready-all.ts';

const faults = vi.hoisted<Faults>(() => ({ at: -1, kind: 'dies', isDone: false, calls: [] }));

vi.mock('node:fs', async (original) => {
  const { faultyFs } = await import('./faults.ts');
  return faultyFs(await original<typeof import('node:fs')>(), faults);
});

/** Works with a disk that fails at one call, and tells whether the work came to its end. */
function withFault(fault: Pick<Faults, 'at' | 'kind' | 'isDone'>, work: () => unknown): boolean {
  Object.assign(faults, fault, { calls: [] });
  try {
    work();
    return true;
  } catch {
    return false;
  } finally {
    faults.at = -1;
  }
}

const revisions = `${home}/revisions`;
const draft = `${home}/en/data.md`;
const later = { date: '2025-06-01', kind: 'material', summary: told } as const;

/** A project whose second revision is about to be released. */
function changedProject(): string {
  const root = projectOnDisk();
  release(root, { date: '2025-01-01' });
  put(
    root,
    draft,
    '---\ntitle: Data\n---\nWe keep your address.\n\n![Flow](../figures/flow.svg)\n',
  );
  return root;
}

function isReleased(root: string, revision: string): boolean {
  const ledger = join(root, revisions, 'ledger.yaml');
  return existsSync(ledger) && readFileSync(ledger, 'utf8').includes(`revision: ${revision},`);
}

/** The calls of a release that nothing happens to. */
function callsOf(root: string): string[] {
  const copy = copyOf(root);
  const plan = planned(copy, later);
  withFault({ at: 0, kind: 'dies', isDone: false }, () => writeRelease(copy, plan));
  return faults.calls;
}

// What dies after a call leaves what one leaves that dies before the next.
test.each([
  ['that dies before a call', { kind: 'dies', isDone: false }, () => true],
  ['whose disk refuses a call', { kind: 'fails', isDone: false }, () => true],
  [
    'whose disk complains of a name that it has given',
    { kind: 'fails', isDone: true },
    (call: string) => call === 'renameSync',
  ],
] as const)(
  'a release %s is before or after, whole, and the next one goes on',
  (_name, fault, isTried) => {
    const root = changedProject();
    const calls = callsOf(root);
    expect(calls.length).toBeGreaterThan(30);
    const places = calls.flatMap((call, index) => (isTried(call) ? [index + 1] : []));
    for (const at of casesOfTurn(places, 0, 3)) failAt(copyOf(root), { at, ...fault });
  },
  60_000,
);

function failAt(root: string, fault: Pick<Faults, 'at' | 'kind' | 'isDone'>): void {
  const plan = planned(root, later);
  const isOver = withFault(fault, () => writeRelease(root, plan));
  const isIn = isReleased(root, '2025-06-01');
  const left = verified(root);
  if (fault.kind === 'fails') {
    // What is said is what is.
    expect([fault.at, isOver, left]).toEqual([fault.at, isIn, []]);
  }
  const expected = isIn ? [[]] : [[], ['release-interrupted 2025-06-01']];
  expect(expected).toContainEqual(left);
  goOn(root, fault.at, isIn);
}

/** The same release, or another one, after one that came to its end or did not. */
function goOn(root: string, at: number, isIn: boolean): void {
  const isOther = at % 2 === 0 || isIn;
  if (isOther) put(root, draft, '---\ntitle: Data\n---\nWe keep nothing.\n');
  release(root, isOther ? { ...later, date: '2025-06-02' } : later);
  expect([at, verified(root)]).toEqual([at, []]);
  const ids = isOther && !isIn ? ['2025-01-01'] : ['2025-01-01', '2025-06-01'];
  const all = isOther ? [...ids, '2025-06-02'] : ids;
  expect(readdirSync(join(root, revisions)).sort()).toEqual([...all, 'ledger.yaml']);
}
