import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** What a command of one checkout answered. */
export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Judged and built by, so that no clock makes a difference. */
export const today = '2026-12-15';

/** Runs the command line of a checkout on a project, by a fixed day. */
export function runCli(
  checkout: string,
  project: string,
  args: readonly string[],
): Promise<Answer> {
  const { INIT_CWD: _, ...env } = process.env;
  const all = [join(checkout, 'scripts/seloste.ts'), ...args];
  return new Promise((resolve) => {
    const options = { cwd: project, env, maxBuffer: 1 << 28 };
    const child = execFile(process.execPath, all, options, (_error, stdout, stderr) => {
      resolve({ status: child.exitCode ?? -1, stdout, stderr });
    });
  });
}
