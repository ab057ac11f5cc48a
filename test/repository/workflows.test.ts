import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { root } from './tracked-files.ts';

const StepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const PermissionsSchema = z.record(z.string(), z.enum(['read', 'write', 'none']));
const WorkflowSchema = z.object({
  name: z.string(),
  on: z.union([z.string(), z.record(z.string(), z.unknown())]),
  permissions: PermissionsSchema,
  jobs: z.record(
    z.string(),
    z.object({
      permissions: PermissionsSchema.optional(),
      'timeout-minutes': z.number(),
      steps: z.array(StepSchema),
    }),
  ),
});
type Workflow = z.infer<typeof WorkflowSchema>;

const filesIn = (folder: string, pattern: RegExp) =>
  readdirSync(join(root, folder))
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name}`);
const ours = filesIn('.github/workflows', /\.yml$/u);
const templates = filesIn('src/init/ci', /^github-.*\.yml$/u);
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const filled = (file: string) => textOf(file).replaceAll('%BRANCH%', "'main'");
const read = (file: string): Workflow => WorkflowSchema.parse(parse(filled(file)));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const eventsOf = ({ on }: Workflow) => (typeof on === 'string' ? [on] : Object.keys(on));
const writesOf = ({ permissions, jobs }: Workflow) =>
  [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})].flatMap((granted) =>
    Object.entries(granted).flatMap(([name, may]) => (may === 'write' ? [name] : [])),
  );

describe.each([...ours, ...templates])('%s', (file) => {
  const workflow = read(file);

  test('names each action by the digest of its commit, with the version that this is', () => {
    const used = textOf(file).match(/\buses:.*/gu) ?? [];
    const named = /^uses: (?:\.\/|[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/u;
    expect(used.filter((line) => !named.test(line))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  test('puts no value of the forge into a script, which could run as part of it', () => {
    const scripts = stepsOf(workflow).flatMap(({ run }) => run ?? []);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test('has no permission to write where it runs what a request holds', () => {
    const events = eventsOf(workflow);
    expect(events).not.toContain('pull_request_target');
    if (events.includes('pull_request')) expect(writesOf(workflow)).toEqual([]);
  });
});

describe.each(['.github/workflows/notices-comment.yml', 'src/init/ci/github-comment.yml'])(
  '%s, which may comment',
  (file) => {
    const workflow = read(file);
    const steps = stepsOf(workflow);

    test('may write comments, and nothing else', () => {
      expect(workflow.permissions).toEqual({});
      expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual([
        { actions: 'read', contents: 'read', 'pull-requests': 'write' },
      ]);
    });

    test('checks out the default branch alone, and keeps no token in the checkout', () => {
      const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect(checkouts.map((step) => step.with)).toEqual([{ 'persist-credentials': false }]);
      expect(steps.filter(({ uses }) => uses?.includes('artifact'))).toEqual([]);
    });

    test('takes nothing from a cache that a request may have filled', () => {
      expect(steps.filter((step) => step.with && 'cache' in step.with)).toEqual([]);
    });

    test('gives the token to the comment alone', () => {
      const given = steps.filter((step) => JSON.stringify(step).includes('github.token'));
      expect(given.map(({ run }) => run)).toEqual([
        expect.stringMatching(/seloste (?:-- )?comment$/u),
      ]);
      expect(given.map(({ env }) => Object.keys(env ?? {}))).toEqual([['GITHUB_TOKEN']]);
    });
  },
);

test.each([
  ['.github/workflows/notices.yml', '.github/workflows/notices-comment.yml'],
  ['src/init/ci/github-check.yml', 'src/init/ci/github-comment.yml'],
])('%s leaves what %s waits for', (check, comment) => {
  const waited = z.object({ workflow_run: z.object({ workflows: z.array(z.string()) }) });
  expect(waited.parse(read(comment).on).workflow_run.workflows).toEqual([read(check).name]);
  const upload = stepsOf(read(check)).find(({ uses }) => uses?.includes('upload-artifact'));
  expect(upload?.with).toMatchObject({ name: 'seloste-report' });
});

test('new projects get the same versions of actions as we use', () => {
  const usedIn = (files: string[]) =>
    new Set(
      files.flatMap((file) => textOf(file).match(/[\w.-]+\/[\w.-]+@[0-9a-f]{40} # .*/gu) ?? []),
    );
  expect([...usedIn(templates)].filter((action) => !usedIn(ours).has(action))).toEqual([]);
});

const FieldSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('markdown'),
    attributes: z.strictObject({ value: z.string() }),
  }),
  z.strictObject({
    type: z.enum(['input', 'textarea']),
    id: z.string().regex(/^[a-z]+$/u),
    attributes: z.strictObject({
      label: z.string(),
      description: z.string().optional(),
      placeholder: z.string().optional(),
      render: z.string().optional(),
    }),
    validations: z.strictObject({ required: z.literal(true) }).optional(),
  }),
]);
const FormSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  body: z.array(FieldSchema).min(1),
});

test.each(filesIn('.github/ISSUE_TEMPLATE', /\.yml$/u))(
  '%s is a form, with a name for each field',
  (file) => {
    const { body } = FormSchema.parse(parse(textOf(file)));
    const ids = body.flatMap((field) => (field.type === 'markdown' ? [] : [field.id]));
    expect(new Set(ids).size).toBe(ids.length);
  },
);

const JobSchema = z.looseObject({ script: z.array(z.string()) });

describe('src/init/ci/gitlab-ci.yml', () => {
  const text = textOf('src/init/ci/gitlab-ci.yml');
  const {
    seloste,
    'seloste-comment': comment,
    pages,
  } = z
    .looseObject({ seloste: JobSchema, 'seloste-comment': JobSchema, pages: JobSchema })
    .parse(parse(text.replaceAll('%IMAGE%', "'node:24'")));

  test('asks for the token in one job, which runs for no request', () => {
    expect(comment['rules']).toEqual([
      {
        if: '$CI_PIPELINE_SOURCE == "schedule" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $SELOSTE_TASK == "comment"',
      },
    ]);
    expect(comment['cache']).toEqual([]);
    expect(comment['before_script']).toEqual(['npm ci --ignore-scripts']);
  });

  test('leaves the report where the comment looks for it', () => {
    expect(seloste['artifacts']).toMatchObject({ when: 'always', paths: ['seloste-report/'] });
    expect(seloste.script.join('\n')).toContain('--report seloste-report ');
  });

  test('calls no package that is not installed', () => {
    const scripts = [seloste, comment, pages].flatMap(({ script }) => script).join('\n');
    expect(scripts.match(/\bnpx\b.*/gu)?.length).toBe(3);
    expect(scripts).not.toMatch(/\bnpx (?!--no-install seloste )/u);
  });
});
