import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const preload = `const { isMainThread } = require('node:worker_threads');
const { writeFileSync } = require('node:fs');
if (isMainThread) process.on('exit', () => writeFileSync(process.env.SELOSTE_USAGE, JSON.stringify(process.resourceUsage())));
`;

/**
 * The processor time of one run of Node with these arguments, in milliseconds: what it and its threads used, which other
 * work on the machine changes little. What it writes for this is kept in `folder`. Throws where the program fails.
 */
export function cpuOf(args: readonly string[], cwd: string, folder: string): number {
  const usage = join(folder, 'usage.json');
  const file = join(folder, 'usage.cjs');
  // Paths would be read against the folder that npm was called from.
  const { INIT_CWD: _, ...env } = process.env;
  writeFileSync(file, preload);
  const { status, stderr } = spawnSync(process.execPath, ['--require', file, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...env, SELOSTE_USAGE: usage },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  const { userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usage, 'utf8'));
  return (userCPUTime + systemCPUTime) / 1000;
}
