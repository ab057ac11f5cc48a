import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

/** The keys that GitHub takes in a composite action, as far as this one uses them. */
const ActionSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.string(),
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.strictObject({ description: z.string(), value: z.string() })),
  runs: z.strictObject({
    using: z.literal('composite'),
    steps: z.array(
      z.strictObject({
        name: z.string(),
        id: z.literal('check'),
        shell: z.literal('bash'),
        env: z.record(z.string(), z.string()),
        run: z.string(),
      }),
    ),
  }),
});

const action = ActionSchema.parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));

/** Puts values in the place of expressions, as GitHub does before it runs a step. */
function expand(text: string, inputs: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{ *(.*?) *\}\}/gu, (_, expression: string) => {
    const name = /^inputs\.([a-z-]+)$/u.exec(expression)?.[1];
    const known = name === undefined ? undefined : action.inputs[name];
    if (name === undefined || !known) throw new Error(`Unknown expression ${expression}.`);
    return inputs[name] ?? known.default;
  });
}

/** Runs the steps of the action in a workspace, until one fails; `payload` is what GitHub says of the change. */
function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  path = root,
  payload: object = {},
) {
  const summary = join(tempProject({ 'summary.md': '' }), 'summary.md');
  const machine = tempProject({ outputs: '' });
  const event = join(tempProject({ 'event.json': JSON.stringify(payload) }), 'event.json');
  const github = {
    GITHUB_EVENT_PATH: event,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: path,
    GITHUB_WORKSPACE: workspace,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: join(machine, 'outputs'),
    RUNNER_TEMP: machine,
  };
  const result = { status: 0 as number | null, out: '', error: '' };
  for (const step of action.runs.steps) {
    const env = Object.entries(step.env).map(([name, value]) => [name, expand(value, inputs)]);
    const one = runShell(expand(step.run, inputs), workspace, {
      ...github,
      ...Object.fromEntries(env),
    });
    result.status = one.status;
    result.out += one.out;
    result.error += one.error;
    if (one.status !== 0) break;
  }
  const outputs = outputsIn(readFileSync(join(machine, 'outputs'), 'utf8'));
  return { ...result, machine, outputs, summary: readFileSync(summary, 'utf8') };
}

/** The outputs of the action, from those that its step wrote. */
function outputsIn(file: string): Record<string, string | undefined> {
  const written = new Map(
    file.split('\n').map((line) => line.split(/=(.*)/su, 2) as [string, string]),
  );
  const told = ({ value }: { value: string }) =>
    written.get(/^\$\{\{ steps\.check\.outputs\.([a-z]+) \}\}$/u.exec(value)?.[1] ?? '');
  return Object.fromEntries(
    Object.entries(action.outputs).map(([name, output]) => [name, told(output)]),
  );
}

const incomplete = '---\ntitle: All\ncontroller: {name: Shop Oy, country: FI}\n---\nText.\n';
const shop = 'content/notices/shop/en/all.md';
const requests = 'content/notices/bookshop/en/requests.md';

const alone = { against: 'none' };

test('a complete notice passes, with the coverage in the summary', () => {
  const { status, error, summary } = runAction(tempProject(completeNotice()), alone);
  expect({ status, error }).toEqual({ status: 0, error: '' });
  expect(summary).toContain('0 errors, 0 warnings');
  expect(summary).toContain('by article: bookshop, en');
});

test('an incomplete one fails, with annotations and a summary', () => {
  const { status, out, error, summary } = runAction(tempProject(smallProject(incomplete)), alone);
  expect({ status, error }).toEqual({ status: 1, error: '' });
  expect(out).toMatch(
    new RegExp(`^::error file=${shop},line=\\d+,.*title=purposes-missing::`, 'mu'),
  );
  expect(out.match(/^::error /gmu)?.length).toBeLessThanOrEqual(10);
  expect(summary).toContain('`purposes-missing`');
});

test('what readers will notice of a request is in the summary, the outputs and a folder', () => {
  const workspace = tempProject(completeNotice());
  const base = commitAll(workspace);
  const text = readFileSync(join(workspace, requests), 'utf8');
  writeFileSync(join(workspace, requests), text.replace(/^complaint:\n( .*\n)+/mu, ''));
  commitAll(workspace, 'Second');
  const payload = { pull_request: { base: { sha: base } } };
  const { status, outputs, summary, machine } = runAction(workspace, {}, root, payload);
  expect(status).toBe(1);
  const report = join(machine, 'seloste-report');
  const { errors = '', coverage = '', ...others } = outputs;
  expect(others).toEqual({ warnings: '0', kind: 'material', report });
  expect(Number(errors)).toBeGreaterThan(0);
  const [answered = 0, asked = 0] = coverage.split('/').map(Number);
  expect(asked - answered).toBe(1);
  expect(summary).toMatch(/^## What readers will notice\n/u);
  expect(summary).toContain('no longer told in full: Right to lodge a complaint');
  expect(summary).toContain('## Privacy notices checked');
  expect(JSON.parse(readFileSync(join(report, 'report.json'), 'utf8'))).toMatchObject({
    kind: 'material',
    notices: [{ id: 'bookshop', state: 'changed' }],
  });
  expect(readFileSync(join(report, 'report.md'), 'utf8')).toContain('### Findings');
});

test('a project in a folder, and several reports', () => {
  const workspace = tempProject({});
  mkdirSync(join(workspace, 'our privacy'));
  const project = tempProject(smallProject(incomplete));
  renameSync(join(project, 'content'), join(workspace, 'our privacy/content'));
  const format = 'github sarif=seloste.sarif junit=seloste.xml';
  const { status, out } = runAction(workspace, { ...alone, root: 'our privacy', format });
  expect(status).toBe(1);
  expect(out).toContain(`::error file=our privacy/${shop},`);
  const sarif = readFileSync(join(workspace, 'seloste.sarif'), 'utf8');
  expect(JSON.parse(sarif)).toMatchObject({ version: '2.1.0' });
  expect(readFileSync(join(workspace, 'seloste.xml'), 'utf8')).toContain('<testsuites');
});

test('what was told at a commit must still be told, whatever the depth of the checkout', () => {
  const workspace = tempProject(completeNotice());
  const commit = commitAll(workspace);
  const text = readFileSync(join(workspace, requests), 'utf8');
  writeFileSync(join(workspace, requests), text.replace(/^complaint:\n( .*\n)+/mu, ''));
  const { status, out } = runAction(workspace, { against: commit });
  expect(status).toBe(1);
  expect(out).toContain('title=coverage-dropped::');
});

test('a push is compared with what was public, which a checkout of depth 1 lacks', () => {
  const origin = tempProject(completeNotice());
  const before = commitAll(origin);
  const text = readFileSync(join(origin, requests), 'utf8');
  writeFileSync(join(origin, requests), text.replace(/^complaint:\n( .*\n)+/mu, ''));
  commitAll(origin, 'Second');
  commitEmpty(origin);
  runGit(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const workspace = join(tempProject({}), 'workspace');
  runGit(origin, 'clone', '-q', '--depth=1', pathToFileURL(origin).href, workspace);
  const { status, out, error } = runAction(workspace, {}, root, { before });
  expect(status).toBe(1);
  expect(out).toContain('title=coverage-dropped::');
  expect(error).toContain(`Compared with ${before}`);
});

test('a workflow that cannot know what was public does not pass', () => {
  const workspace = tempProject(completeNotice());
  commitAll(workspace);
  const { status, error } = runAction(workspace);
  expect(status).toBe(2);
  expect(error).toContain('GitHub');
});

function commitEmpty(folder: string): void {
  runGit(folder, 'commit', '-q', '--allow-empty', '-m', 'Harmless');
}

/** A checkout of the action whose command says what it is asked. */
const echoing = () =>
  tempProject({ '.ci/seloste': 'for argument in "$@"; do printf "%s\\n" "$argument"; done\n' });

const asked = (inputs: Record<string, string>) => {
  const { status, out, machine } = runAction(tempProject({ 'a.md': '' }), inputs, echoing());
  expect(status).toBe(0);
  return out.replace(machine, 'MACHINE').trimEnd().split('\n');
};

const plain = ['check', '--root', '.', '--fail-on', 'error', '--format', 'github'];
const defaults = [...plain, '--against=ci', '--fetch'];
const report = ['--report', 'MACHINE/seloste-report'];

test.each<[Record<string, string>, string[]]>([
  [{}, [...defaults, ...report, '--']],
  [{ notices: ' shop\n library ' }, [...defaults, ...report, '--', 'shop', 'library']],
  [{ notices: '* --revisions' }, [...defaults, ...report, '--', '*', '--revisions']],
  [{ against: 'HEAD^1' }, [...plain, '--against=HEAD^1', ...report, '--']],
  [{ against: 'none' }, [...plain, ...report, '--']],
  [{ against: '' }, [...plain, ...report, '--']],
  [{ baseline: 'my known.json' }, [...defaults, '--baseline', 'my known.json', ...report, '--']],
  [
    { root: 'our privacy', 'fail-on': 'never', format: 'stylish json=a.json' },
    [
      ...['check', '--root', 'our privacy', '--fail-on', 'never'],
      ...['--format', 'stylish', '--format', 'json', '--output', 'a.json'],
      ...['--against=ci', '--fetch', ...report, '--'],
    ],
  ],
  [{ report: 'our report' }, [...defaults, '--report', 'our report', '--']],
])('%o asks the command for it', (inputs, expected) => {
  expect(asked(inputs)).toEqual(expected);
});

test.each(Object.keys(action.inputs))('what stands in %s is never run', (input) => {
  const workspace = tempProject({});
  const evil = `$(touch ran); touch ran #"; touch ran; '; touch ran`;
  expect(runAction(workspace, { [input]: evil }, echoing()).status).toBe(0);
  expect(existsSync(join(workspace, 'ran'))).toBe(false);
});
