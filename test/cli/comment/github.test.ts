import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Github } from '../../support/forge/github.ts';
import { speakGithub } from '../../support/forge/github.ts';
import { archiveOf, sampleNotice, sampleReport } from '../../support/forge/sample-report.ts';
import { standIn } from '../../support/forge/stand-in.ts';
import { runCommandIn } from '../../support/run-command.ts';
import { tempProject } from '../../support/temp-project.ts';

const sha = 'a'.repeat(40);
const fork = { full_name: 'mallory/privacy', owner: { login: 'mallory' } };
const event = {
  repository: { full_name: 'shop/privacy', owner: { login: 'shop' } },
  workflow_run: {
    id: 9,
    run_attempt: 1,
    event: 'pull_request',
    head_sha: sha,
    head_branch: 'better-words',
    head_repository: fork,
    pull_requests: [],
  },
};

const marker = '<!-- seloste-change-report run=9.1 -->';
const ours = 'github-actions[bot]';

const pull = { number: 4, state: 'open', owner: 'mallory', branch: 'better-words', sha } as const;
const artifact = (archive: Uint8Array, id = 1) => ({
  id,
  name: 'seloste-report',
  expired: false,
  archive,
});

/** A repository with a pull request of a fork, whose run left a report. */
function aRepository(archive = archiveOf(sampleReport())): Github {
  return {
    pulls: [pull],
    artifacts: [artifact(archive)],
    comments: [],
    storage: '',
  };
}

type Run = { id: number; run_attempt: number; event: string };

/** Runs `comment` after a run has ended, against a stand-in for GitHub and one for where it keeps archives. */
async function after(github: Github, run: Partial<Run> = {}, ...args: string[]) {
  const storage = await standIn(({ path }) => {
    const found = github.artifacts.find(({ id }) => path === `/${id}`);
    return found ? { bytes: found.archive } : { status: 404 };
  });
  github.storage = storage.url;
  const api = await standIn(speakGithub(github));
  const workflow_run = { ...event.workflow_run, ...run };
  const folder = tempProject({ 'event.json': JSON.stringify({ ...event, workflow_run }) });
  const env = {
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_API_URL: api.url,
    GITHUB_TOKEN: 'secret',
  };
  const result = await runCommandIn(env, folder, 'comment', ...args);
  return { ...result, api: api.asked, storage: storage.asked };
}

test('a report becomes a comment on the request that the forge names', async () => {
  const github = aRepository();
  const { status, out, error } = await after(github);
  expect({ status, out, error }).toEqual({ status: 0, out: '#4: commented.\n', error: '' });
  expect(github.comments).toHaveLength(1);
  const [{ body = '', pull } = {}] = github.comments;
  expect(pull).toBe(4);
  expect(body.startsWith(`${marker}\n> Made for commit \`aaaaaaaaaaaa\` by what`)).toBe(true);
  expect(body).toContain('Proposed kind of change: material');
  expect(body).toContain('~~six~~ → **ten**');
});

test('places in it are no links: they would lead where the report says', async () => {
  const github = aRepository();
  await after(github);
  expect(github.comments[0]?.body).toContain('content/notices/shop/en/all.md:3:1');
  expect(github.comments[0]?.body).not.toContain('](');
});

test('the token stays with the forge, when the archive lies elsewhere', async () => {
  const { api, storage } = await after(aRepository());
  expect(new Set(api.map(({ authorization }) => authorization))).toEqual(
    new Set(['Bearer secret']),
  );
  expect(storage.map(({ authorization }) => authorization)).toEqual([undefined]);
});

test('a later run updates the comment, the last page of comments among them', async () => {
  const github = aRepository();
  github.comments = Array.from({ length: 150 }, (_, index) => ({
    id: index + 1,
    body: 'Looks good',
    login: 'alice',
    pull: 4,
  }));
  await after(github);
  github.artifacts = [artifact(archiveOf(sampleReport({ kind: 'cosmetic' })))];
  const { out } = await after(github, { run_attempt: 2 });
  expect(out).toBe('#4: comment updated.\n');
  expect(github.comments).toHaveLength(151);
  expect(github.comments.at(-1)?.body).toContain('run=9.2 -->');
  expect(github.comments.at(-1)?.body).toContain('cosmetic');
});

test.each([
  ['the same run again', {}, 'the comment stands as it is'],
  ['an earlier run', { id: 8 }, 'not commented, for a later run has done so'],
])('%s changes nothing', async (_, run, said) => {
  const github = aRepository();
  await after(github);
  const before = structuredClone(github.comments);
  const { status, out } = await after(github, run);
  expect({ status, out }).toEqual({ status: 0, out: `#4: ${said}.\n` });
  expect(github.comments).toEqual(before);
});

test('a comment with our marker that somebody else wrote is left alone', async () => {
  const github = aRepository();
  const forged = { id: 1, body: `${marker}\nAll is well.`, login: 'mallory', pull: 4 };
  github.comments = [forged];
  const { out } = await after(github);
  expect(out).toBe('#4: commented.\n');
  expect(github.comments[0]).toEqual(forged);
  expect(github.comments).toHaveLength(2);
});

test('a comment of ours that only quotes the marker is another one', async () => {
  const github = aRepository();
  github.comments = [{ id: 1, body: `> ${marker}`, login: ours, pull: 4 }];
  await after(github);
  expect(github.comments.map(({ body }) => body.slice(0, 4))).toEqual(['> <!', '<!--']);
});

test('somebody else may write the comments', async () => {
  const github = aRepository();
  github.comments = [{ id: 1, body: marker.replace('9.1', '1.1'), login: 'seloste', pull: 4 }];
  const { out } = await after(github, {}, '--as', 'seloste');
  expect(out).toBe('#4: comment updated.\n');
});

test.each<[string, Github['pulls'], string]>([
  ['has moved on', [{ ...pull, sha: 'b'.repeat(40) }], 'no open request ends with'],
  ['is closed', [{ ...pull, state: 'closed' }], 'no open request ends with'],
  ['is of another owner', [{ ...pull, owner: 'shop' }], 'no open request ends with'],
  ['is one of two', [pull, { ...pull, number: 5 }], 'several open requests: #4, #5'],
])('a request that %s gets no comment', async (_, pulls, said) => {
  const github = { ...aRepository(), pulls };
  const { status, out } = await after(github);
  expect(status).toBe(0);
  expect(out).toContain(said);
  expect(github.comments).toEqual([]);
});

test('the number of a request is never taken from the artefact', async () => {
  const github = aRepository(archiveOf({ ...sampleReport(), number: 1 }));
  const { status, error } = await after(github);
  expect(status).toBe(2);
  expect(error).toContain('Unexpected value of `` in the report of the run');
  expect(github.comments).toEqual([]);
});

test('an archive that is too large is given up while it is read', async () => {
  const github = aRepository(new Uint8Array(4_100_000));
  const { status, error } = await after(github);
  expect({ status, error }).toEqual({
    status: 2,
    error: 'The report of the run is larger than 4000000 bytes. It is not read.\n',
  });
  expect(github.comments).toEqual([]);
});

test('an answer of another shape is told, with the place that is unexpected', async () => {
  const github = { ...aRepository(), instead: () => ({ json: [{ number: 'four' }] }) };
  const { status, error } = await after(github);
  expect(status).toBe(2);
  expect(error).toMatch(
    /^GET \/repos\/shop\/privacy\/pulls\?.*: unexpected answer of the forge at `0\./u,
  );
});

test('a forge that does not answer is told', async () => {
  const folder = tempProject({ 'event.json': JSON.stringify(event) });
  const env = {
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_API_URL: 'not-an-address',
    GITHUB_TOKEN: 'secret',
  };
  const { status, error } = await runCommandIn(env, folder, 'comment');
  expect(status).toBe(2);
  expect(error).toContain('no answer from the forge');
  expect(error).not.toContain('secret');
});

test('a run without a report is told, and fails nothing', async () => {
  const github = aRepository();
  github.artifacts = [];
  const { status, out } = await after(github);
  expect(status).toBe(0);
  expect(out).toBe('#4: not commented, for its run left no report.\n');
});

test('an expired artefact is none, and of two the later one is read', async () => {
  const github = aRepository();
  const late = archiveOf(sampleReport({ kind: 'editorial' }));
  const expired = { ...artifact(late, 3), expired: true };
  github.artifacts = [expired, artifact(late, 2), ...github.artifacts];
  await after(github);
  expect(github.comments[0]?.body).toContain('editorial');
});

test('what a run of something else left is not read', async () => {
  const github = aRepository();
  const { out, api } = await after(github, { event: 'push' });
  expect(out).toBe('Not commented: the run was not for a pull request.\n');
  expect(api).toEqual([]);
});

test('a report that is long is folded to what a comment can hold, and says so', async () => {
  const long = 'word '.repeat(200);
  const facts = Array.from({ length: 300 }, (_, index) => ({
    path: `p${index}`,
    effect: 'unknown' as const,
    told: long,
  }));
  const notices = Array.from({ length: 50 }, () => sampleNotice({ facts }));
  const github = aRepository(archiveOf(sampleReport({ notices })));
  const { status } = await after(github);
  expect(status).toBe(0);
  const [{ body = '' } = {}] = github.comments;
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body).toContain('Shortened to fit here.');
  expect(body).toMatch(/\d+ more are not shown here\./u);
  expect(body.match(/<details>/gu)?.length).toBe(body.match(/<\/details>/gu)?.length);
});

/** Answers a call once otherwise, at once tried again. */
function once(status: number, headers: Record<string, string>, when: RegExp) {
  let times = 0;
  return ({ method, path }: { method: string; path: string }) => {
    if (!when.test(`${method} ${path}`) || times > 0) return undefined;
    times += 1;
    return { status, headers, json: {} };
  };
}

const atOnce = { 'retry-after': '0' };

test.each([
  ['a fault', 500, atOnce, /^GET .*\/pulls$/u],
  ['too many calls', 429, atOnce, /\/artifacts$/u],
  ['a limit', 403, atOnce, /^POST /u],
])('%s of the forge is waited for', async (_, status, headers, when) => {
  const github = { ...aRepository(), instead: once(status, headers, when) };
  const result = await after(github);
  expect(result.status).toBe(0);
  expect(github.comments).toHaveLength(1);
});

test('what the forge forbids is told, and not tried again', async () => {
  const github = { ...aRepository(), instead: once(403, {}, /^POST /u) };
  const { status, error } = await after(github);
  expect({ status, error }).toEqual({
    status: 2,
    error:
      'POST /repos/shop/privacy/issues/4/comments: the forge answered 403. See that the token is valid and may do this.\n',
  });
});

test('a forge that stays broken is given up', async () => {
  const github = { ...aRepository(), instead: () => ({ status: 500, headers: atOnce }) };
  const { status, error, api } = await after(github);
  expect(status).toBe(2);
  expect(error).toContain('the forge answered 500');
  expect(api).toHaveLength(4);
});

test('a comment that was made though the forge reported a fault is not made twice', async () => {
  const github = aRepository();
  let isBroken = true;
  github.instead = ({ method, body }) => {
    if (method !== 'POST' || !isBroken) return undefined;
    isBroken = false;
    const text = String(Reflect.get(Object(body), 'body'));
    github.comments.push({ id: 1, body: text, login: ours, pull: 4 });
    return { status: 502, headers: atOnce };
  };
  await after(github);
  expect(github.comments).toHaveLength(1);
});

test('two runs at once leave one comment, with what the later one says', async () => {
  const github = aRepository();
  const waiting: (() => void)[] = [];
  // Each has looked for a comment before either writes one.
  github.instead = async ({ method, path }) => {
    if (method !== 'GET' || !path.endsWith('/artifacts')) return undefined;
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 2) for (const go of waiting) go();
    });
    return undefined;
  };
  const results = await Promise.all([after(github, { id: 9 }), after(github, { id: 10 })]);
  expect(results.map(({ status }) => status)).toEqual([0, 0]);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain('run=10.1 -->');
});

test.each([
  ['no event', {}, 'No forge to comment on'],
  [
    'an event of another kind',
    { GITHUB_EVENT_PATH: 'other.json' },
    'Unexpected value of `repository`',
  ],
  [
    'no token',
    { GITHUB_EVENT_PATH: 'event.json', GITHUB_API_URL: 'http://127.0.0.1:9' },
    'No GITHUB_TOKEN',
  ],
])('%s is told', async (_, env, said) => {
  const folder = tempProject({ 'event.json': JSON.stringify(event), 'other.json': '{}' });
  const file =
    'GITHUB_EVENT_PATH' in env ? { GITHUB_EVENT_PATH: join(folder, env.GITHUB_EVENT_PATH) } : {};
  const { status, error } = await runCommandIn({ ...env, ...file }, folder, 'comment');
  expect(status).toBe(2);
  expect(error).toContain(said);
});
