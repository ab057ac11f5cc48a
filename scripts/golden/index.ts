import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { diffLines } from 'diff';
import { installPacked, linkPeers } from '../pack/install-packed.ts';
import type { Outputs } from './outputs.ts';

// Holds everything that this checkout gives its users against what an earlier commit gave them for the same project:
// `npm run golden -- --against REF`; with `--from TARBALL` what the packed Seloste gives where it is installed. Each
// difference is told by its name and first lines; none is kept in Git.
const root = join(import.meta.dirname, '../..');
const mostLines = 6;
const widest = 300;
const lead = 60;
const run = promisify(execFile);

const { values } = parseArgs({
  options: { against: { type: 'string' }, from: { type: 'string' } },
});
if (values.against === undefined) {
  process.stderr.write('No commit to compare with, expected `--against REF`.\n');
  process.exitCode = 2;
} else process.exitCode = await compareWith(values.against, values.from);

async function compareWith(ref: string, tarball: string | undefined): Promise<0 | 1> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-golden-')));
  const earlier = join(folder, 'earlier');
  try {
    git('worktree', 'add', '--detach', earlier, ref);
    symlinkSync(join(root, 'node_modules'), join(earlier, 'node_modules'));
    const project = join(folder, 'project');
    await collect(earlier, project, 'write');
    const present = tarball === undefined ? root : installed(tarball, join(folder, 'installed'));
    const [before, after] = await Promise.all([
      outputsOf(earlier, project, join(folder, 'before')),
      outputsOf(present, project, join(folder, 'after')),
    ]);
    return report(before, after);
  } finally {
    git('worktree', 'remove', '--force', earlier);
    rmSync(folder, { recursive: true, force: true });
  }
}

function installed(tarball: string, folder: string): string {
  const home = installPacked(resolve(process.env['INIT_CWD'] ?? '.', tarball), folder);
  linkPeers(folder);
  return home;
}

async function outputsOf(checkout: string, project: string, folder: string): Promise<Outputs> {
  await collect(checkout, project, folder, `${folder}.json`);
  return new Map(JSON.parse(readFileSync(`${folder}.json`, 'utf8')));
}

/** Runs `collect.ts` for a checkout; throws what it could not do. */
async function collect(...args: string[]): Promise<void> {
  const options = { cwd: args[0], env: withoutCaller(), maxBuffer: 1 << 28 };
  await run(process.execPath, [join(import.meta.dirname, 'collect.ts'), ...args], options);
}

/** The environment without the folder that npm was called from, which paths would be read against. */
function withoutCaller(): NodeJS.ProcessEnv {
  const { INIT_CWD: _, ...env } = process.env;
  return env;
}

function report(before: Outputs, after: Outputs): 0 | 1 {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = names.filter((name) => before.get(name) !== after.get(name));
  for (const name of changed) console.log(describe(name, before.get(name), after.get(name)));
  console.log(`${names.length} outputs, ${changed.length} differ.`);
  return changed.length > 0 ? 1 : 0;
}

function describe(name: string, before: string | undefined, after: string | undefined): string {
  if (after === undefined) return `- ${name}`;
  if (before === undefined) return `+ ${name}`;
  const from = Math.max(0, firstDifference(before, after) - lead);
  const lines = diffLines(before, after)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ added, value }) =>
      value
        .split('\n')
        .filter(Boolean)
        .map((line) => `    ${added ? '+' : '-'} ${line.slice(from, from + widest)}`),
    );
  return [`~ ${name}`, ...lines.slice(0, mostLines)].join('\n');
}

/** Where in their line two texts begin to differ. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at - (one.lastIndexOf('\n', at - 1) + 1);
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
}
