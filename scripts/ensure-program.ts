import { spawnSync } from 'node:child_process';
import { getuid } from 'node:process';

/** What a test cannot do without, and where Debian has it. */
export type Needed = {
  readonly name: string;
  readonly find: (env: NodeJS.ProcessEnv) => string | undefined;
  readonly packages: readonly string[];
  /** What to do where it cannot be installed. */
  readonly help: string;
};

/** Finds a program, or installs it from Debian's packages where it may; the exit status to leave. */
export function ensureProgram({ name, find, packages, help }: Needed): 0 | 1 {
  if (find(process.env)) return 0;
  const become = asRoot();
  if (!become || !runs('apt-get', '--version')) return refuse(`No ${name} was found.`, help);
  process.stderr.write(`No ${name} was found: installing it from the system packages.\n`);
  const apt = [...become, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  install(...apt, 'update');
  install(...apt, 'install', '--yes', '--no-install-recommends', ...packages);
  if (find(process.env)) return 0;
  return refuse(`Installing ${name} did not make it available.`, help);
}

/** What to put before a command to run it as root: nothing, or sudo where it asks no password. */
function asRoot(): string[] | undefined {
  if (getuid?.() === 0) return [];
  return runs('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function install(...words: string[]): void {
  const [command = '', ...args] = words;
  // Standard output belongs to the tests' report.
  spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr] });
}

function refuse(reason: string, help: string): 1 {
  process.stderr.write(`${reason} ${help}\n`);
  return 1;
}
