import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a command of one checkout answered. */
export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of a checkout. */
export type RunCli = (args: readonly string[]) => Promise<Answer>;

/** Judged and built by, so that no clock makes a difference. */
export const today = '2026-12-15';

/** The command line of a checkout or an installed package, run in this process, in the folder of a project and by a fixed day. */
export async function cliOf(checkout: string, project: string): Promise<RunCli> {
  const source = join(checkout, 'src/cli/main.ts');
  const file = existsSync(source) ? source : join(checkout, 'compiled/main.js');
  const { main } = await import(pathToFileURL(file).href);
  return async (args) => {
    let stdout = '';
    let stderr = '';
    const status: number = await main(args, {
      cwd: project,
      call: 'npx seloste',
      clock: new Date(`${today}T12:00:00Z`),
      colour: false,
      env: {},
      out: (text: string) => {
        stdout += text;
      },
      error: (text: string) => {
        stderr += text;
      },
    });
    return { status, stdout, stderr };
  };
}
