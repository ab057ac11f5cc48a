import { chmodSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { runGit } from '../support/git.ts';
import { runCommandIn } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';
import { append, forge } from './tamperings/forge.ts';
import {
  edit,
  first,
  notice,
  publicHistory,
  put,
  release,
  remove,
  second,
} from './tamperings/history.ts';
import { askedByGitHub, askedByGitLab } from './tamperings/pieces.ts';
import { tamperings } from './tamperings/table.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let history = '';
let publicHead = '';
let asked = { gitlab: [''], github: [''] };
beforeAll(async () => {
  history = await publicHistory();
  publicHead = head(history);
  asked = { gitlab: askedByGitLab(), github: askedByGitHub() };
  return () => remove(history);
});

/** A clone of the public history for one test. */
function publicCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'seloste-tampered-'));
  onTestFinished(() => remove(root));
  cpSync(history, root, { recursive: true, verbatimSymlinks: true });
  return root;
}

function commit(root: string, message = 'Tampered'): void {
  runGit(root, 'add', '-A');
  runGit(root, 'commit', '-q', '--allow-empty', '-m', message);
}

type Env = Record<string, string>;

const github = (payload: object): Env => {
  const folder = tempProject({ 'event.json': JSON.stringify(payload), 'summary.md': '' });
  return { GITHUB_EVENT_PATH: join(folder, 'event.json') };
};

const english = ([command = '', ...options]: readonly string[]) => [
  command,
  '--lang',
  'en',
  ...options,
];

type Result = { status: number; out: string; error: string };
type Runner = 'gitlab' | 'github' | 'verify';
const everyRunner: readonly Runner[] = ['gitlab', 'github', 'verify'];
type Runs = [Runner, Result][];

/** Runs what the pieces of the forges run, with what they say of a change, and `verify` besides. */
async function run(
  root: string,
  [gitlab, payload]: [Env, object],
  runners: readonly Runner[] = everyRunner,
): Promise<Runs> {
  const calls: Record<Runner, () => Promise<Result>> = {
    gitlab: () => runCommandIn(gitlab, root, ...english(asked.gitlab)),
    github: () => runCommandIn(github(payload), root, ...english(asked.github)),
    verify: () => runCommandIn(gitlab, root, ...english(['verify', '--against', 'ci'])),
  };
  const runs: Runs = [];
  for (const runner of runners) runs.push([runner, await calls[runner]()]);
  return runs;
}

/** For a push, by the commit that stood there before it. */
const push = (root: string, before: string, runners?: readonly Runner[]) =>
  run(root, [{ CI_COMMIT_BEFORE_SHA: before }, { before }], runners);

function expectNamed(runs: Runs, file: string): void {
  for (const [by, { status, out, error }] of runs) {
    expect({ by, status, error }).toMatchObject({ by, status: 1 });
    expect(out, by).toContain(file);
    if (by !== 'verify') expect(out, by).toContain('revision-changed');
  }
}

function expectClean(runs: Runs): void {
  for (const [by, { status, out }] of runs) {
    expect({ by, status, out: status === 0 ? '' : out }).toEqual({ by, status: 0, out: '' });
  }
}

const head = (root: string) => runGit(root, 'rev-parse', 'HEAD');

describe.each(Object.entries(tamperings))('%s', (_name, rows) => {
  // Each by one of the forges in turn, and by `verify`, which lists the same.
  const turns = rows.map((row, index) => [...row, index % 2 === 0] as const);
  test.each(turns)('%s', async (_what, tamper, named, isGitLab) => {
    const root = publicCopy();
    tamper(root);
    commit(root);
    const only = isGitLab ? (['gitlab', 'verify'] as const) : (['github', 'verify'] as const);
    expectNamed(await push(root, publicHead, only), named);
  });
});

test('there are as many ways as were asked for', () => {
  expect(Object.values(tamperings).flat().length + pushes.length).toBeGreaterThanOrEqual(60);
});

/** A forged past, every digest and the chain made to fit, and the draft with it. */
function forgePast(root: string): void {
  for (const folder of [second, notice]) {
    edit(root, `${folder}/en/rights.md`, (text) => text.replace('free of charge', 'for a fee'));
  }
  forge(root);
}

const forgedFile = `${second}/en/rights.md`;

/** Ways to bring a forged past in, and what the forges say of each. */
const pushes: [string, (root: string) => [Env, object]][] = [
  [
    'a harmless commit on top',
    (root) => {
      const before = head(root);
      forgePast(root);
      commit(root);
      put(root, 'README.md', 'Harmless.\n');
      commit(root, 'Harmless');
      return [{ CI_COMMIT_BEFORE_SHA: before }, { before }];
    },
  ],
  [
    'taken away in one commit and put back otherwise in the next',
    (root) => {
      const before = head(root);
      runGit(root, 'rm', '-rq', second);
      runGit(root, 'commit', '-q', '-m', 'Away');
      runGit(root, 'revert', '--no-edit', 'HEAD');
      forgePast(root);
      commit(root, 'Back');
      return [{ CI_COMMIT_BEFORE_SHA: before }, { before }];
    },
  ],
  [
    'force-pushed in the place of the public commit',
    (root) => {
      const before = head(root);
      forgePast(root);
      runGit(root, 'add', '-A');
      runGit(root, 'commit', '-q', '--amend', '-m', 'Three revisions');
      return [{ CI_COMMIT_BEFORE_SHA: before }, { before, forced: true }];
    },
  ],
  [
    'force-pushed as a history of its own',
    (root) => {
      const before = head(root);
      runGit(root, 'checkout', '-q', '--orphan', 'fresh');
      forgePast(root);
      commit(root, 'All that there ever was');
      runGit(root, 'branch', '-q', '-M', 'main');
      return [{ CI_COMMIT_BEFORE_SHA: before }, { before, forced: true }];
    },
  ],
  [
    'in a merge that differs from both its sides',
    (root) => {
      const before = head(root);
      runGit(root, 'checkout', '-q', '-b', 'side');
      put(root, 'README.md', 'Harmless.\n');
      commit(root, 'Harmless');
      runGit(root, 'checkout', '-q', 'main');
      runGit(root, 'merge', '-q', '--no-ff', '--no-commit', 'side');
      forgePast(root);
      commit(root, 'Merge');
      return [{ CI_COMMIT_BEFORE_SHA: before }, { before }];
    },
  ],
  [
    'on a new branch',
    (root) => {
      runGit(root, 'checkout', '-q', '-b', 'change');
      forgePast(root);
      commit(root);
      put(root, 'README.md', 'Harmless.\n');
      commit(root, 'Harmless');
      const before = '0'.repeat(40);
      const gitlab = { CI_COMMIT_BEFORE_SHA: before, CI_DEFAULT_BRANCH: 'main' };
      return [gitlab, { before, created: true, repository: { default_branch: 'main' } }];
    },
  ],
  [
    'under a tag of its own',
    (root) => {
      runGit(root, 'checkout', '-q', '--detach');
      forgePast(root);
      commit(root);
      runGit(root, 'tag', 'v1');
      const before = '0'.repeat(40);
      const gitlab = {
        CI_COMMIT_BEFORE_SHA: before,
        CI_DEFAULT_BRANCH: 'main',
        CI_COMMIT_TAG: 'v1',
      };
      const repository = { default_branch: 'main' };
      return [gitlab, { ref: 'refs/tags/v1', before, repository }];
    },
  ],
  [
    'in the first of two commits of a pull request',
    (root) => {
      const target = head(root);
      runGit(root, 'checkout', '-q', '-b', 'change');
      forgePast(root);
      commit(root);
      const before = head(root);
      put(root, 'README.md', 'Harmless.\n');
      commit(root, 'Harmless');
      const pull = { pull_request: { base: { sha: target } }, before, after: head(root) };
      return [{ CI_MERGE_REQUEST_DIFF_BASE_SHA: target }, pull];
    },
  ],
];

test.each(pushes)('a forged past %s', async (_what, bring) => {
  const root = publicCopy();
  expectNamed(await run(root, bring(root)), forgedFile);
});

test('a forged past in the very first push of a repository that was copied', async () => {
  const root = publicCopy();
  edit(root, `${first}/en/rights.md`, (text) => text.replace('free of charge', 'for a fee'));
  forge(root);
  commit(root);
  const before = '0'.repeat(40);
  const gitlab = { CI_COMMIT_BEFORE_SHA: before, CI_DEFAULT_BRANCH: 'main' };
  const runs = await run(root, [gitlab, { before, repository: { default_branch: 'main' } }]);
  expectNamed(runs, `${first}/en/rights.md`);
});

test('a clone without the public commit is no excuse', async () => {
  const origin = publicCopy();
  const before = head(origin);
  forgePast(origin);
  commit(origin);
  put(origin, 'README.md', 'Harmless.\n');
  commit(origin, 'Harmless');
  runGit(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const root = publicCopy();
  remove(root);
  runGit(origin, 'clone', '-q', '--depth=1', pathToFileURL(origin).href, root);
  const [[, verify] = []] = await push(root, before, ['verify']);
  expect(verify).toMatchObject({ status: 2, out: '' });
  expect(verify?.error).toContain(`git fetch --no-tags --depth=1 origin ${before}`);
  // The pieces fetch it themselves.
  expectNamed(await push(root, before, ['gitlab', 'verify']), forgedFile);
});

test.each<[string, (root: string) => void | Promise<void>]>([
  ['nothing', () => undefined],
  ['a release', (root) => publish(root)],
  [
    'an event',
    (root) => {
      const told = { type: 'told', revision: '2026-11-10', channels: ['letter'] } as const;
      append(root, { ...told, channels: ['letter'], date: '2026-11-11', recorded: '2026-11-11' });
    },
  ],
  [
    'a release and its withdrawal',
    async (root) => {
      await publish(root);
      const withdrawn = { type: 'withdrawn', revision: '2026-11-20' } as const;
      const reason = { en: 'Released too early.' };
      append(root, { ...withdrawn, date: '2026-11-21', recorded: '2026-11-21', reason });
    },
  ],
  ['another draft', (root) => edit(root, `${notice}/en/giving.md`, (text) => `${text}\nMore.\n`)],
  [
    'a section of the draft under another name',
    (root) => {
      runGit(root, 'mv', `${notice}/en/giving.md`, `${notice}/en/provision.md`);
      edit(root, `${notice}/notice.yaml`, (text) => text.replace('giving', 'provision'));
    },
  ],
  [
    'another figure',
    (root) => edit(root, `${notice}/figures/flow.svg`, (text) => text.replace('back', 'on')),
  ],
  ['other rights of a file', (root) => chmodSync(join(root, forgedFile), 0o755)],
  ['another file of the repository', (root) => put(root, 'README.md', 'Notices.\n')],
])('%s is lawful', async (_what, change) => {
  const root = publicCopy();
  const before = head(root);
  await change(root);
  commit(root);
  expectClean(await push(root, before));
});

async function publish(root: string): Promise<void> {
  edit(
    root,
    `${notice}/en/giving.md`,
    (text) => `${text}\nYou may leave out your telephone number.\n`,
  );
  await release(root, '2026-11-20');
}
