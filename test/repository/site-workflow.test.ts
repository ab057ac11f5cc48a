import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { runShell } from '../support/run-shell.ts';
import { tempProject } from '../support/temp-project.ts';
import { root } from './tracked-files.ts';

const StepSchema = z.object({
  name: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});

const WorkflowSchema = z.object({
  on: z.object({ schedule: z.array(z.strictObject({ cron: z.string() })) }),
  jobs: z.object({ build: z.object({ steps: z.array(StepSchema) }) }),
});

const workflow = WorkflowSchema.parse(
  parse(readFileSync(join(root, '.github/workflows/site.yml'), 'utf8')),
);
const { steps } = workflow.jobs.build;
const fetching = steps.find(({ run }) => run?.startsWith('curl'));
const building = steps.find(({ run }) => run?.includes(' build '));

/** Runs a step as the forge does, with programs that only say how they were called. */
function runStep(run: string | undefined, variables: Readonly<Record<string, string>>) {
  const stub = '#!/bin/sh\necho "$(basename "$0") $*"\n';
  const folder = tempProject({ 'bin/npm': stub, 'bin/curl': stub });
  for (const name of ['npm', 'curl']) chmodSync(join(folder, 'bin', name), 0o755);
  const env = { PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, RUNNER_TEMP: '/tmp/a b' };
  return runShell(`set -e\n${run}`, folder, { ...env, ...variables });
}

test('the site is built each night, whatever the drafts are like', () => {
  expect(workflow.on.schedule).toHaveLength(1);
  const commands = steps.flatMap(({ run }) => (run ? [run] : []));
  expect(commands).toEqual(['npm ci', fetching?.run, building?.run]);
  const upload = steps.find(({ uses }) => uses?.includes('upload-pages'));
  expect(upload?.with).toEqual({ path: 'dist' });
});

const build = 'npm run --silent seloste -- build --out dist';

test.each([
  ['of a site that is not published', { PUBLISH_SITE: '', FIRST: '' }, ''],
  ['of one that is', { PUBLISH_SITE: 'true', FIRST: '' }, ' --against-site /tmp/a b/versions.json'],
  ['by hand', { PUBLISH_SITE: 'true', FIRST: 'false' }, ' --against-site /tmp/a b/versions.json'],
  [
    'of the first one',
    { PUBLISH_SITE: 'true', FIRST: 'true' },
    ' --against-site /tmp/a b/versions.json --first',
  ],
])('a build %s compares with what is public', (_, variables, more) => {
  expect(runStep(building?.run, variables)).toEqual({
    status: 0,
    out: `${build}${more}\n`,
    error: '',
  });
});

test('what is public is fetched, or the build fails', () => {
  const fetched = runStep(fetching?.run, { SITE_URL: 'https://privacy.example' });
  expect(fetched.out).toMatch(
    /^curl --fail .*--proto =https .*--output \/tmp\/a b\/versions\.json https:\/\/privacy\.example\/versions\.json\n$/u,
  );
  expect(runStep(fetching?.run, { SITE_URL: '' }).status).not.toBe(0);
  expect(fetching?.if).toBe("vars.PUBLISH_SITE == 'true' && !inputs.first");
});

test('no value of the forge stands in a script', () => {
  expect(steps.flatMap(({ run }) => run ?? []).join('\n')).not.toContain('${{');
});
