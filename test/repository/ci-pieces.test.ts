import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { completeNotice } from '../check/complete-notice.ts';
import { commitAll, runGit } from '../support/git.ts';
import { runShell } from '../support/run-shell.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';
import { root } from './tracked-files.ts';

// Each run is a Node of its own, on a machine that runs other tests too.
vi.setConfig({ testTimeout: 60_000 });

const read = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));
const incomplete = '---\ntitle: All\ncontroller: {name: Shop Oy, country: FI}\n---\nText.\n';

const JobSchema = z.strictObject({
  stage: z.string(),
  image: z.string(),
  variables: z.record(z.string(), z.string()),
  script: z.array(z.string()),
});
const JobsSchema = z.strictObject({
  seloste: JobSchema.extend({
    except: z.strictObject({ variables: z.array(z.string()) }),
    artifacts: z.strictObject({
      when: z.literal('always'),
      paths: z.tuple([z.literal('$SELOSTE_REPORT')]),
      reports: z.strictObject({ codequality: z.string(), junit: z.string() }),
    }),
  }),
  'seloste-comment': JobSchema.extend({ rules: z.array(z.strictObject({ if: z.string() })) }),
});
const { seloste: job, 'seloste-comment': commenting } = JobsSchema.parse(read('.ci/gitlab.yml'));

/** Runs the job of GitLab in a project, with Seloste checked out here. */
function runJob(project: string, variables: Readonly<Record<string, string>> = {}) {
  const env = { ...job.variables, SELOSTE_HOME: root, CI_PROJECT_DIR: project, ...variables };
  return runShell(job.script.join('\n'), project, env);
}

test('the job of GitLab fails, and leaves its reports', () => {
  const project = tempProject(smallProject(incomplete));
  const { status, out, error } = runJob(project, { SELOSTE_AGAINST: 'none' });
  expect({ status, error }).toEqual({ status: 1, error: '' });
  expect(out).toContain('purposes-missing');
  const { codequality, junit } = job.artifacts.reports;
  const entries: unknown = JSON.parse(readFileSync(join(project, codequality), 'utf8'));
  expect(entries).toContainEqual(expect.objectContaining({ check_name: 'purposes-missing' }));
  expect(readFileSync(join(project, junit), 'utf8')).toContain('<testsuites');
  const changes = readFileSync(join(project, 'seloste-report/report.json'), 'utf8');
  expect(JSON.parse(changes)).toMatchObject({ schemaVersion: 1, against: null });
});

test('the job that has a token to write runs on a schedule of the default branch, and asks for the report', () => {
  expect(commenting.rules.map((rule) => rule.if)).toEqual([
    '$CI_PIPELINE_SOURCE == "schedule" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $SELOSTE_TASK == "comment"',
  ]);
  const home = tempProject({ '.ci/seloste': 'printf "%s\\n" "$*"\n' });
  const env = { ...commenting.variables, SELOSTE_HOME: home };
  expect(runShell(commenting.script.join('\n'), home, env).out).toBe(
    'comment --artifact seloste-report\n',
  );
});

test('the variables of the job are heard', () => {
  const home = tempProject({ '.ci/seloste': 'printf "%s\\n" "$*"\n' });
  const reports = [
    '--format stylish --format gitlab --output gl-code-quality-report.json',
    '--format junit --output seloste-junit.xml --report seloste-report --',
  ].join(' ');
  const asked = (variables: Record<string, string>) =>
    runJob(home, { SELOSTE_HOME: home, ...variables }).out.trimEnd();
  expect(asked({})).toBe(`check --root . --fail-on error --against=ci --fetch ${reports}`);
  expect(asked({ SELOSTE_AGAINST: 'none' })).toBe(`check --root . --fail-on error ${reports}`);
  expect(
    asked({
      SELOSTE_ROOT: 'legal',
      SELOSTE_NOTICES: 'shop library',
      SELOSTE_FAIL_ON: 'warning',
      SELOSTE_AGAINST: 'abc',
      SELOSTE_BASELINE: 'known.json',
    }),
  ).toBe(
    `check --root legal --fail-on warning --against=abc --baseline known.json ${reports} shop library`,
  );
});

const HooksSchema = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    entry: z.string(),
    language: z.literal('script'),
    files: z.string().optional(),
    always_run: z.literal(true).optional(),
    pass_filenames: z.literal(false),
    require_serial: z.literal(true),
  }),
);
const hooks = HooksSchema.parse(read('.pre-commit-hooks.yaml'));

/** Runs a hook as pre-commit does: a script of its own checkout, from the top of the repository. */
function runHook(id: string, project: string) {
  const entry = hooks.find((hook) => hook.id === id)?.entry;
  return runShell(`"${root}"/${entry}`, project, { GIT_INDEX_FILE: join(project, '.git/index') });
}

/** A repository with a commit, as the hooks find it. */
function committed(files: Record<string, string | Uint8Array>): string {
  const project = tempProject(files);
  commitAll(project);
  return project;
}

test('a commit of an incomplete notice is stopped', () => {
  const { status, out } = runHook('seloste', committed(smallProject(incomplete)));
  expect(status).toBe(1);
  expect(out).toContain('purposes-missing');
});

test('a commit of a changed revision is stopped', () => {
  const revision = 'content/notices/shop/revisions/2026-01-01/en/data.md';
  const changed = committed({ ...smallProject(incomplete), [revision]: 'Changed.\n' });
  const { status, out } = runHook('seloste-verify', changed);
  expect(status).toBe(1);
  expect(out).toContain('revisions/2026-01-01');
});

test('a commit that takes a released revision away is stopped, though no file of it is left', () => {
  const revision = 'content/notices/shop/revisions/2026-01-01';
  const project = committed({ ...smallProject(incomplete), [`${revision}/en/data.md`]: 'Text.\n' });
  rmSync(join(project, revision), { recursive: true });
  const { status, out } = runHook('seloste-verify', project);
  expect(status).toBe(1);
  expect(out).toContain(revision);
  expect(hooks.find(({ id }) => id === 'seloste-verify')?.always_run).toBe(true);
});

test('the first commit of a repository is not stopped for want of an earlier one', () => {
  const project = tempProject(completeNotice());
  runGit(project, 'init', '-q');
  expect(runHook('seloste', project)).toMatchObject({ status: 0 });
});

test.each<[string, string, boolean]>([
  ['seloste', 'content/notices/shop/en/all.md', true],
  ['seloste', 'legal/content/site.yaml', true],
  ['seloste', 'content/notices/shop/figures/map.svg', true],
  ['seloste', 'site/content.config.ts', false],
  ['seloste', 'src/content/notice.ts', false],
])('the hook %s and %s', (id, path, isRun) => {
  const files = hooks.find((hook) => hook.id === id)?.files ?? '';
  expect(new RegExp(files, 'u').test(path)).toBe(isRun);
});

/** A checkout of Seloste where npm, Node and the command only say what they are asked. */
function unpackedCheckout(): string {
  const checkout = tempProject({
    'bin/npm':
      '#!/bin/sh\necho "npm $* in $(basename "$PWD")"\nmkdir -p node_modules/.bin\ncp bin/node node_modules/.bin/node\n',
    'bin/node': '#!/bin/sh\necho "node $(basename "$1") $2 $3 from $(basename "$PWD")"\nexit 1\n',
  });
  for (const name of ['npm', 'node']) chmodSync(join(checkout, 'bin', name), 0o755);
  mkdirSync(join(checkout, '.ci'));
  copyFileSync(join(root, '.ci/seloste'), join(checkout, '.ci/seloste'));
  return checkout;
}

test('the packages are installed the first time only, and beside the script', () => {
  const checkout = unpackedCheckout();
  const env = { PATH: `${join(checkout, 'bin')}:${process.env['PATH']}`, INIT_CWD: '/' };
  mkdirSync(join(checkout, 'project'));
  const run = () => runShell('../.ci/seloste check shop', join(checkout, 'project'), env);
  const command = { status: 1, out: 'node seloste.ts check shop from project\n' };
  expect(run()).toMatchObject({
    ...command,
    error: expect.stringMatching(/^npm ci .* in seloste-/u),
  });
  expect(run()).toEqual({ ...command, error: '' });
  expect(existsSync(join(checkout, 'project/node_modules'))).toBe(false);
});
