import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { commitAll, runGit } from '../support/git.ts';
import { runCommandIn } from '../support/run-command.ts';
import { copyProject, sharedProject, smallProject, tempProject } from '../support/temp-project.ts';

const zeros = '0'.repeat(40);
const absent = 'a'.repeat(40);
const ledger = 'content/notices/shop/revisions/ledger.yaml';

type Env = Record<string, string>;

/** A project with a commit on `main` without revisions, and a second one with a ledger, to be looked at. */
const looked = (() => {
  const root = sharedProject(smallProject('---\ntitle: All\n---\nText.\n'));
  runGit(root, 'init', '-q', '-b', 'main');
  const first = commitAll(root);
  writeRelease(root);
  const second = commitAll(root, 'Second');
  return { root, first, second };
})();

/** A copy of it for a test that goes on. */
function repository() {
  return { ...looked, root: copyProject(looked.root) };
}

function writeRelease(root: string): void {
  execFileSync('mkdir', ['-p', join(root, ledger, '..')]);
  writeFileSync(join(root, ledger), '[]\n');
}

function commitEmpty(root: string, message: string): string {
  runGit(root, 'commit', '-q', '--allow-empty', '-m', message);
  return runGit(root, 'rev-parse', 'HEAD');
}

/** A clone that holds what a forge checks out. */
function clone(origin: string, ...args: string[]): string {
  const root = join(tempProject({}), 'clone');
  runGit(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  runGit(origin, 'clone', '-q', '--no-tags', ...args, pathToFileURL(origin).href, root);
  return root;
}

/** The variables of GitHub for an event. */
const github = (payload: unknown): Env => {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return { GITHUB_EVENT_PATH: join(tempProject({ 'event.json': text }), 'event.json') };
};

/** What the command says of the state it compares with, and its status. */
async function compare(root: string, env: Env, ...args: string[]) {
  const { status, error } = await runCommandIn(
    env,
    root,
    ...['verify', '--against', 'ci', '--lang', 'en', ...args],
  );
  return { status, error: error.trim() };
}

/** The commit that is compared with, where the command says one. */
async function baseOf(root: string, env: Env, ...args: string[]): Promise<string | undefined> {
  const { error } = await compare(root, env, ...args);
  return /^(?:Fetching .*\n)*Compared with ([0-9a-f]+), .*$/u.exec(error)?.[1];
}

test.each<[string, (before: string) => Env]>([
  ['GitLab', (before) => ({ CI_COMMIT_BEFORE_SHA: before, CI_DEFAULT_BRANCH: 'main' })],
  ['GitHub', (before) => github({ before, repository: { default_branch: 'main' } })],
  ['GitHub, force-pushed', (before) => github({ before, forced: true, created: false })],
])('a push is compared with what stood there before it: %s', async (_name, env) => {
  const { root, first } = looked;
  expect(await baseOf(root, env(first))).toBe(first);
});

test('what stood there before is said on stderr in one line, by both commands', async () => {
  const { root, first } = looked;
  const env = { CI_COMMIT_BEFORE_SHA: first };
  const said = `Compared with ${first}, which stood here before the push (GitLab).\n`;
  for (const command of ['check', 'verify']) {
    const { error } = await runCommandIn(env, root, command, '--against', 'ci', '--lang', 'en');
    expect(error).toBe(said);
  }
});

test('a merge request is compared with where it left its branch', async () => {
  const { root, first } = looked;
  const env = { CI_COMMIT_BEFORE_SHA: zeros, CI_MERGE_REQUEST_DIFF_BASE_SHA: first };
  expect(await baseOf(root, env)).toBe(first);
});

test.each(['pull_request', 'external pull request', 'merge_group'])(
  'a %s is compared with what it has in common with its target',
  async (event) => {
    const { root, second } = repository();
    runGit(root, 'checkout', '-q', '-b', 'change');
    const change = commitEmpty(root, 'Change');
    runGit(root, 'checkout', '-q', 'main');
    const target = commitEmpty(root, 'Meanwhile');
    runGit(root, 'checkout', '-q', 'change');
    const pull = { base: { sha: target } };
    const envs: Record<string, Env> = {
      // The branch of the change has a commit before it, too.
      pull_request: github({ pull_request: pull, before: change, after: change }),
      'external pull request': {
        CI_COMMIT_BEFORE_SHA: zeros,
        CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA: target,
      },
      merge_group: github({ merge_group: { base_sha: target, head_sha: change } }),
    };
    expect(await baseOf(root, envs[event] ?? {})).toBe(second);
  },
);

test('the merge that GitHub checks out for a pull request is compared with its first parent', async () => {
  const { root } = repository();
  runGit(root, 'checkout', '-q', '-b', 'change');
  commitEmpty(root, 'Change');
  runGit(root, 'checkout', '-q', 'main');
  const target = commitEmpty(root, 'Meanwhile');
  runGit(root, 'merge', '-q', '--no-ff', '-m', 'Merge', 'change');
  const env = github({ pull_request: { base: { sha: target } } });
  const shallow = clone(root, '--depth=1');
  const missing = await compare(shallow, env);
  expect(missing.status).toBe(2);
  expect(missing.error).toContain(`git fetch --no-tags --depth=1 origin ${target}`);
  expect(await baseOf(shallow, env, '--fetch')).toBe(target);
});

test.each<[string, Env]>([
  ['GitLab', { CI_COMMIT_BEFORE_SHA: zeros, CI_DEFAULT_BRANCH: 'main' }],
  ['GitLab, by hand or on a schedule', { GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'main' }],
])(
  'a new branch or a tag is compared with where it left the default branch: %s',
  async (_n, env) => {
    const { root, second } = repository();
    const branch = clone(root);
    runGit(branch, 'checkout', '-q', '-b', 'change');
    commitEmpty(branch, 'Change');
    commitEmpty(branch, 'More');
    expect(await baseOf(branch, env)).toBe(second);
  },
);

test.each<[string, unknown]>([
  [
    'push of a new branch',
    { before: zeros, created: true, repository: { default_branch: 'main' } },
  ],
  [
    'push of a moved tag',
    { ref: 'refs/tags/v1', before: zeros, repository: { default_branch: 'main' } },
  ],
  ['workflow_dispatch', { inputs: null, repository: { default_branch: 'main' } }],
  ['schedule, without a word of the repository', { schedule: '5 21 * * *' }],
])('GitHub, %s', async (_name, payload) => {
  const { root, second } = repository();
  const branch = clone(root);
  runGit(branch, 'checkout', '-q', '--detach');
  commitEmpty(branch, 'Change');
  expect(await baseOf(branch, github(payload))).toBe(second);
});

test.each<[string, () => Env]>([
  ['first push', () => ({ CI_COMMIT_BEFORE_SHA: zeros, CI_DEFAULT_BRANCH: 'main' })],
  ['schedule', () => github({ repository: { default_branch: 'main' } })],
])(
  'on the default branch, a %s is compared with the oldest commit of revisions',
  async (_n, env) => {
    const { root, second } = repository();
    commitEmpty(root, 'Third');
    for (const place of [root, clone(root)]) {
      const { status, error } = await compare(place, env());
      expect({ status, error }).toMatchObject({
        status: 0,
        error: expect.stringContaining(`Compared with ${second}, the oldest commit with released`),
      });
    }
  },
);

test('only released revisions are compared with the oldest commit, for a draft may change', async () => {
  const complaint = '---\ntitle: All\ncomplaint: {authority: {name: Office}}\n---\nText.\n';
  const root = tempProject(smallProject(complaint));
  runGit(root, 'init', '-q', '-b', 'main');
  writeRelease(root);
  const first = commitAll(root);
  writeFileSync(join(root, 'content/notices/shop/en/all.md'), '---\ntitle: All\n---\nText.\n');
  commitAll(root, 'Second');
  const dropped = async (env: Env) =>
    (await runCommandIn(env, root, 'check', '--against', 'ci')).out.includes('coverage-dropped');
  expect(await dropped({ CI_COMMIT_BEFORE_SHA: first })).toBe(true);
  expect(await dropped({ CI_COMMIT_BEFORE_SHA: zeros, CI_DEFAULT_BRANCH: 'main' })).toBe(false);
});

test('the very first commit has nothing to compare with, and that is said', async () => {
  const root = tempProject(smallProject('---\ntitle: All\n---\nText.\n'));
  runGit(root, 'init', '-q', '-b', 'main');
  const only = commitAll(root);
  const env = { CI_COMMIT_BEFORE_SHA: zeros, CI_DEFAULT_BRANCH: 'main' };
  expect(await compare(root, env)).toMatchObject({
    status: 0,
    error: expect.stringContaining(`Nothing to compare with but ${only} itself`),
  });
});

test('a commit that a forge names is not compared with itself where another is known', async () => {
  const { root, second } = repository();
  const third = commitEmpty(root, 'Third');
  const env = { CI_COMMIT_BEFORE_SHA: third, CI_DEFAULT_BRANCH: 'main' };
  expect(await baseOf(root, env)).toBe(second);
});

test('a history that has nothing in common is compared with the branch itself', async () => {
  const { root, second } = repository();
  runGit(root, 'checkout', '-q', '--orphan', 'other');
  commitAll(root, 'Other');
  const env = github({ pull_request: { base: { sha: second } } });
  expect((await compare(root, env)).error).toMatch(
    new RegExp(`^Compared with ${second}, .* no commit in common`, 'u'),
  );
});

test.each<[string, Env, string]>([
  ['a commit', { CI_COMMIT_BEFORE_SHA: absent }, `git fetch --no-tags --depth=1 origin ${absent}`],
  [
    'the base of a merge request',
    { CI_MERGE_REQUEST_DIFF_BASE_SHA: absent },
    `git fetch --no-tags --depth=1 origin ${absent}`,
  ],
  [
    'the default branch',
    { CI_COMMIT_BEFORE_SHA: zeros, CI_DEFAULT_BRANCH: 'trunk' },
    'git fetch --no-tags --unshallow origin +refs/heads/trunk:refs/remotes/origin/trunk',
  ],
  [
    'a branch of an odd name',
    { CI_COMMIT_BEFORE_SHA: zeros, CI_DEFAULT_BRANCH: "a;$(b)'c" },
    "origin '+refs/heads/a;$(b)'\\''c:refs/remotes/origin/a;$(b)'\\''c'",
  ],
  [
    'the history',
    { CI_COMMIT_BEFORE_SHA: zeros, CI_DEFAULT_BRANCH: 'main' },
    'git fetch --no-tags --unshallow origin',
  ],
])('a shallow clone that lacks %s is told how to get it', async (_name, env, command) => {
  const { root } = repository();
  commitEmpty(root, 'Third');
  const { status, error } = await compare(clone(root, '--depth=1'), env);
  expect({ status, error }).toEqual({ status: 2, error: expect.stringContaining(command) });
});

test('with --fetch what is missing is fetched, even what was force-pushed away', async () => {
  const { root, first } = repository();
  const before = commitEmpty(root, 'To be dropped');
  runGit(root, 'reset', '-q', '--hard', 'HEAD~1');
  commitEmpty(root, 'Instead');
  const shallow = clone(root, '--depth=1');
  expect(await baseOf(shallow, { CI_COMMIT_BEFORE_SHA: before }, '--fetch')).toBe(before);
  runGit(root, 'branch', 'old', first);
  const fresh = clone(root, '--depth=1');
  const env = { CI_COMMIT_BEFORE_SHA: zeros, CI_DEFAULT_BRANCH: 'old' };
  expect(await baseOf(fresh, env, '--fetch')).toBe(first);
  const gone = await compare(fresh, { CI_COMMIT_BEFORE_SHA: absent }, '--fetch');
  expect(gone.status).toBe(2);
  expect(gone.error).toMatch(/Cannot fetch what to compare with: git fetch .*a{40} says /u);
});

test('a shallow clone that holds all that has happened since is enough', async () => {
  const { root } = repository();
  commitEmpty(root, 'Third');
  const fourth = commitEmpty(root, 'Fourth');
  runGit(root, 'checkout', '-q', '-b', 'change');
  commitEmpty(root, 'Change');
  const env = { CI_COMMIT_BEFORE_SHA: zeros, CI_DEFAULT_BRANCH: 'main' };
  const deep = clone(root, '--depth=3', '--no-single-branch');
  expect(await baseOf(deep, env)).toBe(fourth);
});

test.each<[string, Env, RegExp]>([
  ['no forge', {}, /No CI tells what was public/u],
  ['a forge that names nothing', { GITLAB_CI: 'true' }, /names neither/u],
  ['an option', { CI_COMMIT_BEFORE_SHA: '--output=x' }, /"--output=x" of CI_COMMIT_BEFORE_SHA/u],
  ['a line more', { CI_COMMIT_BEFORE_SHA: `${absent}\n` }, /Unexpected value "a+\\n" of/u],
  ['a short name', { CI_COMMIT_BEFORE_SHA: 'abc123' }, /Unexpected value "abc123"/u],
  ['a name in capitals', { CI_COMMIT_BEFORE_SHA: 'A'.repeat(40) }, /Unexpected value/u],
  ['an escape', { CI_COMMIT_BEFORE_SHA: '\u{1B}[2J\u{202E}' }, /"\\u001b\[2J\\u202E"/u],
  [
    'a branch that is an option',
    { GITLAB_CI: '1', CI_DEFAULT_BRANCH: '--all' },
    /CI_DEFAULT_BRANCH/u,
  ],
  ['a branch with a colon', { GITLAB_CI: '1', CI_DEFAULT_BRANCH: 'a:refs/heads/b' }, /Unexpected/u],
  ['a branch with dots', { GITLAB_CI: '1', CI_DEFAULT_BRANCH: 'a..b' }, /Unexpected/u],
  ['no event', { GITHUB_EVENT_PATH: '/nowhere' }, /Cannot read \/nowhere/u],
  ['a folder', { GITHUB_EVENT_PATH: '/' }, /Cannot read \//u],
  ['a device', { GITHUB_EVENT_PATH: '/dev/zero' }, /Cannot read \/dev\/zero/u],
])('%s is no measure', async (_name, env, message) => {
  const { status, error } = await compare(looked.root, env);
  expect({ status, error }).toEqual({ status: 2, error: expect.stringMatching(message) });
});

test.each([
  ['', /expected the JSON/u],
  ['{', /expected the JSON/u],
  ['[]', /expected the JSON/u],
  ['null', /expected the JSON/u],
  [{ before: 7 }, /Unexpected value 7 of before/u],
  [{ before: { sha: zeros } }, /of before/u],
  [{ before: '-x' }, /Unexpected value "-x" of before/u],
  [{ pull_request: {} }, /expected the JSON/u],
  [{ pull_request: { base: { sha: '' } }, repository: {} }, /names neither/u],
  [{ pull_request: { base: { sha: 'HEAD' } } }, /"HEAD" of pull_request\.base\.sha/u],
  [{ before: zeros, repository: { default_branch: '-x' } }, /of repository\.default_branch/u],
  [{}, /names neither/u],
])('the event %j is no measure', async (payload, message) => {
  const { status, error } = await compare(looked.root, github(payload));
  expect({ status, error }).toEqual({ status: 2, error: expect.stringMatching(message) });
});

test('the commands say in each language what they compare with', async () => {
  const { root, first } = looked;
  const said = await Promise.all(
    ['fi', 'sv', 'en'].map((lang) =>
      runCommandIn(
        { CI_COMMIT_BEFORE_SHA: first },
        root,
        ...['verify', '--against', 'ci', '--lang', lang],
      ),
    ),
  );
  expect(new Set(said.map(({ error }) => error)).size).toBe(3);
});

test('--fetch is for what a forge says', async () => {
  const { root } = looked;
  const { status, error } = await runCommandIn({}, root, 'verify', '--fetch', '--lang', 'en');
  expect({ status, error }).toEqual({
    status: 2,
    error: 'Unexpected --fetch, expected --against ci beside it.\n',
  });
});

test('before anything is committed there is nothing to compare with, and that is said', async () => {
  const root = tempProject(smallProject('---\ntitle: All\n---\nText.\n'));
  runGit(root, 'init', '-q');
  const { status, error } = await runCommandIn({}, root, 'verify', '--against', 'HEAD');
  expect({ status, error }).toEqual({
    status: 0,
    error: 'Nothing to compare with: nothing has been committed yet.\n',
  });
});

test('notices that were moved as a whole have nothing to compare with', async () => {
  const { root, second } = repository();
  const moved = join(root, 'legal');
  execFileSync('mkdir', [moved]);
  execFileSync('cp', ['-R', join(root, 'content'), moved]);
  const run = () =>
    runCommandIn({}, root, ...['verify', '--root', 'legal', '--lang', 'en', '--against', second]);
  expect(await run()).toMatchObject({ status: 0 });
  rmSync(join(root, 'content'), { recursive: true });
  expect(existsSync(join(root, ledger))).toBe(false);
  expect(await run()).toMatchObject({ status: 2, error: expect.stringContaining('`content`') });
});
