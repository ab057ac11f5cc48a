import { expect, test } from 'vitest';
import { type Gitlab, speakGitlab } from '../../support/forge/gitlab.ts';
import { bytesOf, sampleNotice, sampleReport } from '../../support/forge/sample-report.ts';
import { standIn } from '../../support/forge/stand-in.ts';
import { runCommandIn } from '../../support/run-command.ts';
import { tempProject } from '../../support/temp-project.ts';

const sha = 'c'.repeat(40);
const file = 'seloste-report/report.json';

/** A project with two open merge requests, the second one of a fork, that have run. */
function aProject(): Gitlab {
  const files = { [file]: bytesOf(sampleReport()) };
  return {
    requests: [
      { iid: 1, state: 'opened', sha },
      { iid: 2, state: 'opened', sha: 'd'.repeat(40) },
    ],
    pipelines: [
      { id: 10, project_id: 5, sha: 'e'.repeat(40), ref: 'better-words', request: 1 },
      { id: 11, project_id: 5, sha, ref: 'refs/merge-requests/1/head', request: 1 },
      { id: 12, project_id: 6, sha: 'd'.repeat(40), ref: 'refs/merge-requests/2/head', request: 2 },
    ],
    jobs: [
      { id: 100, name: 'seloste', pipeline: 11, files },
      { id: 101, name: 'build', pipeline: 11, files: {} },
      { id: 102, name: 'seloste', pipeline: 12, files },
    ],
    notes: [],
    closed: [],
  };
}

/** Runs `comment` in a scheduled job of the project. */
async function onSchedule(gitlab: Gitlab) {
  const { url, asked } = await standIn(speakGitlab(gitlab));
  const env = {
    GITLAB_CI: 'true',
    CI_API_V4_URL: url,
    CI_PROJECT_ID: '5',
    SELOSTE_GITLAB_TOKEN: 'secret',
  };
  return { ...(await runCommandIn(env, tempProject({}), 'comment')), asked };
}

test('every open request with a report has a note, those of forks too', async () => {
  const gitlab = aProject();
  const { status, out, error, asked } = await onSchedule(gitlab);
  expect({ status, out, error }).toEqual({
    status: 0,
    out: '!1: commented.\n!2: commented.\n',
    error: '',
  });
  expect(gitlab.notes.map(({ request }) => request)).toEqual([1, 2]);
  expect(gitlab.notes[0]?.body.startsWith('<!-- seloste-change-report run=100.1 -->\n')).toBe(true);
  expect(asked.every(({ authorization }) => authorization === 'Bearer secret')).toBe(true);
});

test('a schedule that finds nothing new writes nothing, and reads no report again', async () => {
  const gitlab = aProject();
  await onSchedule(gitlab);
  const { out, asked } = await onSchedule(gitlab);
  expect(out).toBe('!1: the comment stands as it is.\n!2: the comment stands as it is.\n');
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(asked.filter(({ path }) => path.endsWith(file))).toEqual([]);
});

test('a later job updates the note', async () => {
  const gitlab = aProject();
  await onSchedule(gitlab);
  const files = { [file]: bytesOf(sampleReport({ kind: 'editorial' })) };
  gitlab.jobs.push({ id: 110, name: 'seloste', pipeline: 11, files });
  const { out } = await onSchedule(gitlab);
  expect(out).toContain('!1: comment updated.');
  expect(gitlab.notes).toHaveLength(2);
  expect(gitlab.notes[0]?.body).toContain('editorial');
});

test('a note with our marker that somebody else wrote is left alone', async () => {
  const gitlab = aProject();
  const body = '<!-- seloste-change-report run=999.1 -->\nAll is well.';
  gitlab.notes = [{ id: 1, body, system: false, author: { id: 3 }, request: 1 }];
  await onSchedule(gitlab);
  expect(gitlab.notes[0]?.body).toBe(body);
  expect(gitlab.notes.filter(({ request }) => request === 1)).toHaveLength(2);
});

test('a fork that the token does not open is passed over', async () => {
  const gitlab = { ...aProject(), closed: [6] };
  const { status, out, error } = await onSchedule(gitlab);
  expect(out).toBe('!1: commented.\n!2: not commented, for its run left no report.\n');
  expect({ status, error }).toEqual({ status: 0, error: '' });
});

test.each<[string, Uint8Array, string]>([
  [
    'no JSON',
    new TextEncoder().encode('<html>'),
    'Unexpected value of `` in the report of the run',
  ],
  ['no report', bytesOf({ schemaVersion: 1 }), 'Unexpected value of `language`'],
  ['too large', new Uint8Array(33_000_000), 'larger than 32000000 bytes'],
])(
  'a report that is %s is told, and does not keep the others from theirs',
  async (_, bytes, said) => {
    const gitlab = aProject();
    gitlab.jobs = gitlab.jobs.map((job) =>
      job.id === 100 ? { ...job, files: { [file]: bytes } } : job,
    );
    const { status, out, error } = await onSchedule(gitlab);
    expect(status).toBe(2);
    expect(error).toMatch(/^!1: /u);
    expect(error).toContain(said);
    expect(out).toBe('!2: commented.\n');
  },
);

test('no line of a note is an action that GitLab takes', async () => {
  const gitlab = aProject();
  const evil = '/merge\n/approve\n\n  /close';
  const notices = [sampleNotice({ id: evil, title: evil, reasons: [evil], events: [evil] })];
  gitlab.jobs = gitlab.jobs.map((job) => ({
    ...job,
    files: { [file]: bytesOf(sampleReport({ against: evil, notices })) },
  }));
  await onSchedule(gitlab);
  expect(gitlab.notes[0]?.body).toContain('merge');
  expect(gitlab.notes[0]?.body).not.toMatch(/^\s*\//mu);
});
