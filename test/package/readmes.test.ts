import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { linkPeers } from '../../scripts/pack/install-packed.ts';
import { outsideTests } from '../browser/setup/outside-tests.ts';
import { fillGaps } from '../init/fill-gaps.ts';
import { packAndInstall } from './support.ts';

const house = join(import.meta.dirname, '../..');
const held = packAndInstall();
const folder = mkdtempSync(join(tmpdir(), 'seloste-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines of the shell blocks of a README. */
function commandsOf(text: string): string[] {
  return [...text.matchAll(/```sh\n(.*?)```/gsu)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  );
}

/** Runs a line as a shell does that finds this Node first. */
function run(line: string): string {
  return execFileSync('bash', ['-c', line], { cwd: folder, env: environment(), encoding: 'utf8' });
}

function environment(): NodeJS.ProcessEnv {
  const { PATH = '', ...env } = outsideTests(process.env);
  return { ...env, PATH: `${dirname(process.execPath)}${delimiter}${PATH}` };
}

/** What installing does, with the packages of the checkout in the place of those of the registry. */
function install(): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  cpSync(held.packed.home, join(modules, 'seloste'), { recursive: true });
  symlinkSync('../seloste/bin/seloste.mjs', join(modules, '.bin/seloste'));
  linkPeers(folder);
}

function fillAll(): void {
  const content = join(folder, 'content');
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:md|yaml)$/u.test(name)) continue;
    const file = join(content, name);
    writeFileSync(file, fillGaps(readFileSync(file, 'utf8')));
  }
}

/** Starts a command that serves a site, and stops it when it has said where. */
async function serves(line: string): Promise<string> {
  const server = spawn('bash', ['-c', `exec ${line}`], {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  let said = '';
  for await (const text of server.stdout.setEncoding('utf8')) {
    said += text;
    if (/https?:\/\//u.test(said)) break;
  }
  // npm and what it started are one group.
  process.kill(-(server.pid ?? 0));
  return said;
}

test('the commands of the README make a project of one’s own, and its README goes on', async () => {
  const readme = readFileSync(join(house, 'README.md'), 'utf8');
  const [, own = ''] = /## Begin with your own notice\n(.*?)\n## /su.exec(readme) ?? [];
  const [begin, add, check, release, build, preview, ...rest] = commandsOf(own);
  expect(rest).toEqual([]);
  const tarball = join(folder, 'seloste-0.2.0.tgz');
  cpSync(join(held.packed.project, '../seloste-0.2.0.tgz'), tarball);
  run(begin ?? '');
  expect(add).toBe('npm install');
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  expect(JSON.parse(manifest).devDependencies.seloste).toBe('file:seloste-0.2.0.tgz');
  install();
  expect(() => run(check ?? '')).toThrow('npm run check');
  fillAll();
  expect(run(check ?? '')).toContain('0 errors, 0 warnings');
  expect(run(release ?? '')).toContain('customers');
  run(build ?? '');
  expect(readFileSync(join(folder, 'dist/en/customers/index.html'), 'utf8')).toContain(
    'Example Ltd',
  );
  expect(await serves(preview ?? '')).toContain('http');
  const written = commandsOf(readFileSync(join(folder, 'README.md'), 'utf8'));
  expect(written.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'npm install',
    'npm run check',
    'npm run dev',
    'npm run release',
    'npm run release',
    'npm run diff',
    'npm run build',
  ]);
  const [, again = '', dev = '', dry = '', freeze = '', diff = '', site = ''] = written;
  expect(run(again)).toContain('0 errors');
  expect(await serves(dev)).toContain('http');
  const section = join(folder, 'content/notices/customers/en/changes.md');
  writeFileSync(section, `${readFileSync(section, 'utf8')}\nWe also sell tea.\n`);
  expect(run(diff)).toContain('tea');
  // The notice promises thirty days, and this is a change of content.
  const ahead = `--effective ${new Date(Date.now() + 32 * 86_400_000).toISOString().slice(0, 10)}`;
  expect(run(`${dry} ${ahead}`)).toContain('customers');
  expect(readdirSync(join(folder, 'content/notices/customers/revisions'))).toHaveLength(2);
  run(`${freeze} ${ahead} --summary "en=We sell tea too."`);
  run(site);
  expect(readdirSync(join(folder, 'content/notices/customers/revisions'))).toHaveLength(3);
}, 120_000);

test('the first minute of the README goes as it is written', () => {
  const readme = readFileSync(join(house, 'README.md'), 'utf8');
  const [, first = ''] = /## What any notice tells\n(.*?)\n## /su.exec(readme) ?? [];
  const [, notice = ''] = /```markdown\n(.*?)```/su.exec(first) ?? [];
  const [, report = ''] = /```\n\n```\n(.*?)\n```/su.exec(first) ?? [];
  const [command = '', ...others] = commandsOf(first);
  expect(others).toEqual([]);
  writeFileSync(join(folder, 'notice.md'), notice);
  cpSync(join(held.packed.project, '../seloste-0.2.0.tgz'), join(folder, 'seloste-0.2.0.tgz'));
  const printed = run(command);
  const stretches = report.split(/\n*…\n/u);
  expect(stretches.length).toBeGreaterThan(2);
  for (const stretch of stretches) expect(printed).toContain(stretch.trim());
  const html = run(`${command} --format html --lang fi`);
  expect(html).toContain('<html lang="fi">');
  expect(html).toContain('--ink:');
}, 60_000);

test('the README of a project has the same commands in each language', () => {
  const templates = join(house, 'src/init/templates');
  const [first, ...others] = ['fi', 'sv', 'en', 'de'].map((language) =>
    commandsOf(readFileSync(join(templates, language, 'README.md'), 'utf8')),
  );
  expect(first).toHaveLength(7);
  for (const other of others) expect(other).toEqual(first);
});
