import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';
import { writeVerifyHistory } from './verify-history.ts';

const root = join(import.meta.dirname, '../..');
const runner = join(import.meta.dirname, 'verify-runner.ts');
const revisions = 500;
const rounds = 7;

/**
 * Times `verify` on 500 revisions in one process each, after a warm cache of files. With the name of an earlier commit after the
 * benchmark's name both are timed in turn, and it fails where the present one takes more than 0.4 of the time.
 */
export function measureVerify(): Promise<void> {
  const [commit] = process.argv.slice(3);
  const folder = mkdtempSync(join(tmpdir(), 'seloste-verify-'));
  const earlier = join(folder, 'earlier');
  try {
    console.log(describeMachine());
    const project = join(folder, 'project');
    writeVerifyHistory(project, revisions);
    if (commit !== undefined) checkOut(commit, earlier);
    const checkouts = commit === undefined ? [root] : [root, earlier];
    const runs = Array.from({ length: rounds }, () =>
      checkouts.map((checkout) => timeVerify(checkout, project)),
    );
    report(runs, commit);
  } finally {
    if (commit !== undefined) git('worktree', 'remove', '--force', earlier);
    rmSync(folder, { recursive: true, force: true });
  }
  return Promise.resolve();
}

function report(runs: readonly (readonly number[])[], commit: string | undefined): void {
  const own = median(runs.map(([time]) => time ?? 0));
  console.log(`verify, ${revisions} revisions: ${own.toFixed(0)} ms (median of ${rounds})`);
  if (commit === undefined) return;
  const before = median(runs.map(([, time]) => time ?? 0));
  const ratio = own / before;
  console.log(`at ${commit}: ${before.toFixed(0)} ms; the ratio is ${ratio.toFixed(2)}`);
  if (ratio > 0.4) process.exitCode = 1;
}

function checkOut(commit: string, folder: string): void {
  git('worktree', 'add', '--detach', folder, commit);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Milliseconds that the processor worked on verifying the project: neither the start nor other programs count. */
function timeVerify(checkout: string, project: string): number {
  const out = execFileSync(process.execPath, [runner, checkout, project], { encoding: 'utf8' });
  const [time, problems] = out.split(' ').map(Number);
  if (problems !== 0) throw new Error(`${problems} problems in the generated history.`);
  return time ?? 0;
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
}
