import { spawnSync } from 'node:child_process';

export type ShellResult = { status: number | null; out: string; error: string };

/** Runs a script in Bash with nothing but the given variables, as CI systems do: `-e -o pipefail`. */
export function runShell(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): ShellResult {
  const { PATH = '', HOME = '' } = process.env;
  const options = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script];
  const result = spawnSync('bash', options, { cwd, env: { PATH, HOME, ...env }, encoding: 'utf8' });
  return { status: result.status, out: result.stdout, error: result.stderr };
}
