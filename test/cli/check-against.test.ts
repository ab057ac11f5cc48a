import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { completeNotice } from '../check/complete-notice.ts';
import { commitAll, runGit } from '../support/git.ts';
import { runCommand } from '../support/run-command.ts';
import { copyProject, sharedProject, tempProject } from '../support/temp-project.ts';

const folder = 'content/notices/bookshop';
const requests = `${folder}/en/requests.md`;

type Json = {
  summary: Record<string, number>;
  findings: Record<string, unknown>[];
};

/** The findings of a comparison, without those of the rules. */
async function compare(root: string, ...args: string[]) {
  const { out, status, error } = await runCommand(root, 'check', '--format', 'json', ...args);
  const report = out ? (JSON.parse(out) as Json) : undefined;
  const found = report?.findings.filter(({ rule }) =>
    ['coverage-dropped', 'revision-changed'].includes(String(rule)),
  );
  return { status, error, found };
}

const released = sharedProject(completeNotice());

beforeAll(async () => {
  const { status, error } = await runCommand(
    released,
    'release',
    'bookshop',
    '--date',
    '2026-11-01',
    '--now',
    '2026-11-01',
  );
  expect({ status, error: error.replace(/^Note:.*\n/u, '') }).toEqual({ status: 0, error: '' });
  commitAll(released);
});

/** A copy of the repository with one released revision. */
const releasedProject = () => copyProject(released);

function edit(root: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
}

const withoutComplaint = (text: string) => text.replace(/^complaint:\n( .*\n)+/mu, '');

test('nothing is lost where nothing has changed', async () => {
  const root = releasedProject();
  expect(await compare(root, '--against', 'HEAD')).toEqual({ status: 0, error: '', found: [] });
});

test('a duty that is no longer answered fails, suppressed or not', async () => {
  const root = releasedProject();
  edit(root, requests, withoutComplaint);
  const { status, found } = await compare(root, '--against', 'HEAD', '--lang', 'en');
  expect(status).toBe(1);
  expect(found).toMatchObject([
    {
      rule: 'coverage-dropped',
      severity: 'error',
      articles: ['13(2)(d)', '14(2)(e)', '77(1)'],
      notice: 'bookshop',
      revision: null,
      locale: 'en',
      related: [],
    },
  ]);
});

test('what a commit in between dropped stays dropped against the one before', async () => {
  const root = releasedProject();
  const first = runGit(root, 'rev-parse', 'HEAD');
  edit(root, requests, withoutComplaint);
  commitAll(root, 'Second');
  expect((await compare(root, '--against', 'HEAD')).found).toEqual([]);
  expect((await compare(root, '--against', first)).found).toHaveLength(1);
});

test('a released revision that changed fails once, with every file of it', async () => {
  const root = releasedProject();
  const frozen = `${folder}/revisions/2026-11-01`;
  for (const name of ['requests', 'rights']) {
    edit(root, `${frozen}/en/${name}.md`, (text) => `${text}\nMore.\n`);
  }
  const { status, found } = await compare(root, '--against', 'HEAD', '--lang', 'en');
  expect(status).toBe(1);
  expect(found).toMatchObject([
    {
      rule: 'revision-changed',
      severity: 'error',
      revision: '2026-11-01',
      file: `${frozen}/en/requests.md`,
      message:
        'The released revision `2026-11-01` is not as it was released (compared with `HEAD`): A released file has been changed. Restore it from Git and release the correction as a new revision.',
      related: [{ file: `${frozen}/en/rights.md` }],
    },
  ]);
});

test('the last revision taken away together with its entry is seen', async () => {
  const root = releasedProject();
  rmSync(join(root, folder, 'revisions'), { recursive: true });
  const { status, found } = await compare(root, '--against', 'HEAD');
  expect(status).toBe(1);
  expect(found).toMatchObject([{ rule: 'revision-changed', revision: '2026-11-01' }]);
});

test('a notice that is gone fails, and so do its revisions; a new one is welcome', async () => {
  const root = releasedProject();
  renameSync(join(root, folder), join(root, 'content/notices/library'));
  const { status, found } = await compare(root, '--against', 'HEAD');
  expect(status).toBe(1);
  expect(found).toMatchObject([
    { rule: 'coverage-dropped', notice: 'bookshop', file: `${folder}/notice.yaml`, line: 1 },
    { rule: 'revision-changed', notice: 'bookshop', revision: null, file: `${folder}/revisions` },
  ]);
  expect((await compare(root, 'library', '--against', 'HEAD')).found).toEqual([]);
});

describe('a branch that left main before its last release', () => {
  const summary = ['--summary', 'en=Requests in two weeks.'];

  /** Both branches have another sentence; `main` has released it, and `late` has not. */
  async function partedProject(): Promise<string> {
    const root = releasedProject();
    runGit(root, 'checkout', '-q', '-B', 'main');
    runGit(root, 'branch', 'late');
    edit(root, requests, (text) => `${text}\nWe answer in two weeks.\n`);
    const args = ['release', 'bookshop', '--now', '2026-11-20', '--kind', 'editorial'];
    await runCommand(root, ...args, '--reason', 'No other meaning.', ...summary);
    commitAll(root, 'Second');
    runGit(root, 'checkout', '-q', 'late');
    return root;
  }

  test('is told to catch up, and that nothing else is wrong', async () => {
    const root = await partedProject();
    const { status, found } = await compare(root, '--against', 'main', '--lang', 'en');
    expect(status).toBe(1);
    expect(found).toMatchObject([
      {
        rule: 'revision-changed',
        revision: null,
        message:
          '`main` holds what was released or recorded there after this branch left it, and the branch does not have it yet: 2026-11-20 (notice `bookshop`).',
        hint: 'Bring the branch up to date first, then check again: git rebase main (or git merge main)',
      },
    ]);
    const { status: verified, out } = await runCommand(root, 'verify', '--against', 'main');
    expect(verified).toBe(1);
    expect(out).toMatch(
      /holds what this branch does not have yet: 2026-11-20\..*\n1 revision.*1 problem\.\n$/u,
    );
  });

  test('does not excuse what it did itself to a released revision', async () => {
    const root = await partedProject();
    const frozen = `${folder}/revisions/2026-11-01/en/requests.md`;
    edit(root, frozen, (text) => `${text}\nMore.\n`);
    const { found } = await compare(root, '--against', 'main');
    expect(found).toMatchObject([
      { revision: null },
      { rule: 'revision-changed', revision: '2026-11-01', file: frozen },
    ]);
  });

  test('is no reason to let a branch pass that was set back behind a release', async () => {
    const root = await partedProject();
    const last = runGit(root, 'rev-parse', 'main');
    runGit(root, 'branch', '-q', '-f', 'main', 'late');
    const { status, found } = await compare(root, '--against', last);
    expect(status).toBe(1);
    expect(found).toMatchObject([{ rule: 'revision-changed' }]);
  });

  test('misses no duty that was told after it left', async () => {
    const root = releasedProject();
    edit(root, requests, withoutComplaint);
    commitAll(root, 'Without');
    runGit(root, 'checkout', '-q', '-B', 'late');
    runGit(root, 'checkout', '-q', '-B', 'main', 'HEAD');
    runGit(root, 'checkout', '-q', 'HEAD~1', '--', requests);
    commitAll(root, 'With');
    runGit(root, 'checkout', '-q', 'late');
    expect((await compare(root, '--against', 'main')).found).toEqual([]);
  });
});

describe('a release that came since', () => {
  async function hastyProject(): Promise<string> {
    const root = releasedProject();
    edit(root, `${folder}/en/retention.md`, (text) => text.replace('period: P', 'period: P1'));
    const early = ['--effective', '2026-11-21', '--reason', 'A court ordered it.'];
    await runCommand(root, 'release', 'bookshop', '--now', '2026-11-20', ...early);
    return root;
  }

  const ofReleases = ['revision-lead-time-short', 'revision-without-summary'];
  const found = async (root: string, ...args: string[]) => {
    const { out } = await runCommand(root, 'check', '--format', 'json', ...args);
    const { findings } = JSON.parse(out) as Json;
    return findings.filter(({ rule, revision }) => revision || ofReleases.includes(String(rule)));
  };

  test('is judged by the rules about releases, once', async () => {
    const root = await hastyProject();
    const expected = ofReleases.map((rule) => ({ rule, revision: '2026-11-20' }));
    expect(await found(root, '--against', 'HEAD')).toMatchObject(expected);
    const all = await found(root, '--against', 'HEAD', '--revisions');
    expect(all.filter(({ rule }) => ofReleases.includes(String(rule)))).toHaveLength(2);
    expect(await found(root)).toEqual([]);
  });

  test('is no news once it is in the state compared with', async () => {
    const root = await hastyProject();
    commitAll(root, 'Second');
    expect(await found(root, '--against', 'HEAD')).toEqual([]);
  });
});

test('what cannot be read is reported as that, and nothing else', async () => {
  const root = releasedProject();
  edit(root, requests, (text) => text.replace('complaint:', 'complaint: a: b'));
  expect(await compare(root, '--against', 'HEAD')).toMatchObject({ status: 2, found: [] });
});

test('a project in a folder of the repository is compared with that folder', async () => {
  const repository = tempProject({});
  mkdirSync(join(repository, 'legal'));
  const root = join(repository, 'legal');
  renameSync(join(tempProject(completeNotice()), 'content'), join(root, 'content'));
  commitAll(repository);
  edit(root, requests, withoutComplaint);
  expect((await compare(root, '--against', 'HEAD')).found).toHaveLength(1);
});

test('a shallow clone is enough, with the commit fetched alone', async () => {
  const origin = releasedProject();
  const first = runGit(origin, 'rev-parse', 'HEAD');
  edit(origin, requests, withoutComplaint);
  commitAll(origin, 'Second');
  runGit(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const root = join(tempProject({}), 'clone');
  runGit(origin, 'clone', '-q', '--depth=1', pathToFileURL(origin).href, root);
  expect(await compare(root, '--against', first)).toMatchObject({ status: 2, found: undefined });
  runGit(root, 'fetch', '-q', '--depth=1', 'origin', first);
  expect((await compare(root, '--against', first)).found).toHaveLength(1);
});

test.each(['nowhere', 'HEAD~1', '--help', ''])('%s is no commit to compare with', async (ref) => {
  const root = releasedProject();
  const { status, found, error } = await compare(root, `--against=${ref}`);
  expect({ status, found }).toEqual({ status: 2, found: undefined });
  expect(error).toMatch(/Expected a Git commit that is present here/u);
});

test('a folder that is no repository cannot be compared', async () => {
  const root = tempProject(completeNotice());
  const { status, error } = await compare(root, '--against', 'HEAD');
  expect(status).toBe(2);
  expect(error).toMatch(/^Cannot read HEAD: .*not a git repository/u);
});
