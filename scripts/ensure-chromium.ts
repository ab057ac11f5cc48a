import { spawnSync } from 'node:child_process';
import { getuid } from 'node:process';
import { findChromium } from './chromium.ts';

const packages = ['chromium', 'fonts-dejavu-core', 'fonts-liberation'];
const help =
  'Install Chromium, or let SELOSTE_CHROMIUM name one, and run the tests again; ' +
  'they are never skipped for want of it.';

process.exitCode = ensureChromium();

/** Finds Chromium, or installs it from Debian's packages where it may; the exit status to leave. */
function ensureChromium(): 0 | 1 {
  if (findChromium(process.env)) return 0;
  const become = asRoot();
  if (!become || !runs('apt-get', '--version')) return refuse('No Chromium was found.');
  process.stderr.write('No Chromium was found: installing it from the system packages.\n');
  const apt = [...become, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  install(...apt, 'update');
  install(...apt, 'install', '--yes', '--no-install-recommends', ...packages);
  return findChromium(process.env) ? 0 : refuse('Installing Chromium did not make it available.');
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

function refuse(reason: string): 1 {
  process.stderr.write(`${reason} ${help}\n`);
  return 1;
}
