import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../src/cli/check-formats.ts';
import { runCommand, runCommandIn } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

const section = '---\ntitle: All\ncontroller: {name: Shop Oy, country: FI}\n---\nText.\n';
const file = 'content/notices/shop/en/all.md';

test.each(Object.keys(formats))('%s goes to the screen and to a file alike', async (format) => {
  const root = tempProject(smallProject(section));
  const { out, status } = await runCommand(root, 'check', '--format', format);
  expect(status).toBe(1);
  expect(out).toContain('purposes-missing');
  await runCommand(root, 'check', '--format', format, '--output', 'report');
  expect(readFileSync(join(root, 'report'), 'utf8')).toBe(out);
});

test('the help and the refusal list every format', async () => {
  const root = tempProject(smallProject(section));
  const list = Object.keys(formats).join(', ');
  const help = await runCommand(root, 'check', '--help');
  expect(help.out.replaceAll(/\s+/gu, ' ')).toContain(list);
  const { error } = await runCommand(root, 'check', '--format', 'xml');
  expect(error).toBe(`Unexpected format \`xml\`, expected one of ${list}.\n`);
});

test('quiet lists errors only and changes no exit status', async () => {
  const root = tempProject(smallProject(section));
  const loud = await runCommand(root, 'check', '--fail-on', 'warning');
  const quiet = await runCommand(root, 'check', '--fail-on', 'warning', '--quiet');
  expect(quiet.status).toBe(loud.status);
  expect(loud.out).toMatch(/ {2}(?:warning|info) {2}/u);
  expect(quiet.out).not.toMatch(/ {2}(?:warning|info) {2}/u);
  expect(quiet.out.split('\n').at(-2)).toBe(loud.out.split('\n').at(-2));
});

test('the summary of a GitHub step gets the whole report after what it holds', async () => {
  const root = tempProject({ ...smallProject(section), 'summary.md': 'Before.\n' });
  const env = {
    GITHUB_STEP_SUMMARY: join(root, 'summary.md'),
    GITHUB_WORKSPACE: root,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'shop/privacy',
    GITHUB_SHA: 'abc123',
  };
  await runCommandIn(env, root, 'check', '--format', 'github');
  const summary = readFileSync(join(root, 'summary.md'), 'utf8');
  expect(summary).toMatch(/^Before\.\n## Privacy notices checked\n/u);
  expect(summary).toContain(`(https://github.example/shop/privacy/blob/abc123/${file}#L`);
  expect(summary).toContain('by article: shop, en');
});

test('a summary that GitHub would refuse is cut', async () => {
  const purposes = Array.from({ length: 6000 }, (_, index) => `  - {id: p${index}, name: P}`);
  const text = section.replace('\n---\nText', `\npurposes:\n${purposes.join('\n')}\n---\nText`);
  const wide = tempProject({ ...smallProject(text), 'summary.md': '' });
  const summary = join(wide, 'summary.md');
  await runCommandIn({ GITHUB_STEP_SUMMARY: summary }, wide, 'check', '--format', 'github');
  const written = readFileSync(summary);
  expect(written.byteLength).toBeGreaterThan(900_000);
  expect(written.byteLength).toBeLessThan(1_048_576);
  expect(written.toString().endsWith('\n\n…\n')).toBe(true);
});

test.each(['stylish', 'markdown'])('%s writes no summary of a step', async (format) => {
  const root = tempProject({ ...smallProject(section), 'summary.md': '' });
  const env = { GITHUB_STEP_SUMMARY: join(root, 'summary.md') };
  await runCommandIn(env, root, 'check', '--format', format);
  expect(readFileSync(join(root, 'summary.md'), 'utf8')).toBe('');
});

test('a summary that cannot be written is told', async () => {
  const root = tempProject(smallProject(section));
  const env = { GITHUB_STEP_SUMMARY: join(root, 'content') };
  const { status, error } = await runCommandIn(env, root, 'check', '--format', 'github');
  expect({ status, error }).toEqual({
    status: 2,
    error: `Cannot write the summary of the step, ${join(root, 'content')}.\n`,
  });
});

test('a CI gets files from the root of the repository, people from that of the project', async () => {
  const repository = tempProject(smallProject(section));
  mkdirSync(join(repository, 'legal'));
  renameSync(join(repository, 'content'), join(repository, 'legal/content'));
  const env = { GITHUB_WORKSPACE: repository };
  const run = async (...args: string[]) =>
    (await runCommandIn(env, join(repository, 'legal'), 'check', ...args)).out;
  expect(await run('--format', 'github')).toContain(`file=legal/${file},`);
  expect(await run('--format', 'sarif')).toContain(`"uri": "legal/${file}"`);
  expect(await run('--format', 'gitlab')).toContain(`"path": "legal/${file}"`);
  expect(await run('--format', 'junit')).toContain(`file="legal/${file}"`);
  expect(await run('--format', 'json')).toContain(`"file": "${file}"`);
  expect(await run('--format', 'stylish')).toMatch(new RegExp(`^${file}`, 'mu'));
});

test('GitLab shows its own files', async () => {
  const root = tempProject(smallProject(section));
  const env = {
    CI_PROJECT_DIR: root,
    CI_PROJECT_URL: 'https://gitlab.example/shop',
    CI_COMMIT_SHA: 'abc',
  };
  const { out } = await runCommandIn(env, root, 'check', '--format', 'markdown');
  expect(out).toContain(`(https://gitlab.example/shop/-/blob/abc/${file}#L`);
});
