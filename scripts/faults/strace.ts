import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../find-program.ts';

/** Debian's strace, or the file that `SELOSTE_STRACE` names. */
export function findStrace(env: NodeJS.ProcessEnv): string | undefined {
  return findProgram({ variables: ['SELOSTE_STRACE'], names: ['strace'] }, env);
}

/** The system calls by which a process changes what is on the disk; an architecture need not have them all. */
const writing = [
  ...['open', 'openat', 'creat', 'write', 'pwrite64', 'writev', 'pwritev', 'pwritev2'],
  ...['truncate', 'ftruncate', 'fallocate', 'copy_file_range', 'sendfile', 'fsync', 'fdatasync'],
  ...['rename', 'renameat', 'renameat2', 'link', 'linkat', 'symlink', 'symlinkat'],
  ...['mkdir', 'mkdirat', 'unlink', 'unlinkat', 'rmdir', 'utimensat'],
  ...['chmod', 'fchmod', 'fchmodat', 'chown', 'fchown', 'fchownat', 'lchown'],
];

const allWriting = ['-e', `trace=${writing.map((name) => `?${name}`).join()}`];

/** A system call of the main thread that writes in the project: the n-th of its name. */
export type Call = { readonly name: string; readonly nth: number; readonly line: string };

/** What is done to a call: the process is killed before it, or it fails. */
export type Fault = 'kill' | 'ENOSPC' | 'EIO';

export type Traced = {
  /** Whether it ended by itself or by the fault, not because it took too long. */
  readonly hasEnded: boolean;
  readonly status: number | null;
  readonly error: string;
  readonly log: string;
};

/** A command line to run, and where its log goes. */
export type Command = {
  readonly args: readonly string[];
  /** Whether its n-th call of a name is to be the same each time, which a command that works with threads cannot do. */
  readonly isSteady: boolean;
  readonly root: string;
  readonly work: string;
};

/** Runs a command to its end and gives the calls of its main thread that write below the root. */
export async function recordCalls(command: Command): Promise<Traced & { calls: Call[] }> {
  const traced = await trace(command, allWriting);
  const counts = new Map<string, number>();
  const calls = mainThread(traced.log).flatMap((line): Call[] => {
    const name = nameOf(line);
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return writesBelow(command.root, line) ? [{ name, nth, line }] : [];
  });
  return { ...traced, calls };
}

/** Runs a command with a fault at a call; `undefined` where another call was met, which threads may bring about. */
export async function runWithFault(
  command: Command,
  { name, nth }: Pick<Call, 'name' | 'nth'>,
  fault: Fault,
): Promise<Traced | undefined> {
  const effect = fault === 'kill' ? 'signal=KILL' : `error=${fault}`;
  const inject = `inject=${name}:${effect}:when=${nth}`;
  const traced = await trace(command, ['-e', `trace=${name},execve`, '-e', inject]);
  const met = mainThread(traced.log).filter((line) => nameOf(line) === name)[nth - 1];
  return met !== undefined && writesBelow(command.root, met) ? traced : undefined;
}

/**
 * Runs a command and kills it when it has made so many of the calls that count, by whichever thread or program that it starts; gives
 * how many it made.
 */
export async function runAndKill(
  command: Command,
  after: number,
  isCounted: (line: string) => boolean = (line) => writesBelow(command.root, line),
): Promise<Traced & { calls: number }> {
  let calls = 0;
  const traced = await trace(command, allWriting, (line, kill) => {
    if (!isCounted(line)) return;
    calls += 1;
    if (calls === after) kill();
  });
  return { ...traced, calls };
}

/** The environment without the folder that npm was called in, which would be taken for the one a command works in. */
export function ownEnv(): NodeJS.ProcessEnv {
  const { INIT_CWD: _, ...env } = process.env;
  return env;
}

type Watch = (line: string, kill: () => void) => void;

/** One thread of each kind, so that calls come in the same order: a bundler that works with more would wait for ever. */
const steady = { args: ['--v8-pool-size=0'], env: { UV_THREADPOOL_SIZE: '1' } };
const usual = { args: [], env: {} };

/** How long a command may take, in milliseconds: one that never ends is a fall. */
const patience = 5 * 60 * 1000;

async function trace(
  { args, isSteady, root, work }: Command,
  options: readonly string[],
  watch?: Watch,
): Promise<Traced> {
  const log = join(work, 'strace.log');
  const strace = findStrace(process.env) ?? 'strace';
  const mode = isSteady ? steady : usual;
  const node = [process.execPath, ...mode.args, ...args, '--root', root];
  const child = spawn(
    strace,
    ['-f', '-y', '-qq', '-o', watch ? '|cat >&3' : log, ...options, ...node],
    {
      cwd: root,
      // What is compiled is kept from run to run, and written at another moment each time.
      env: { ...ownEnv(), NODE_DISABLE_COMPILE_CACHE: '1', ...mode.env },
      stdio: ['ignore', 'ignore', 'pipe', watch ? 'pipe' : 'ignore'],
      detached: true,
    },
  );
  let hasEnded = true;
  const timer = setTimeout(() => {
    hasEnded = false;
    // The group of processes that strace leads.
    end(child.pid && -child.pid);
  }, patience);
  let error = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (error += text));
  const lines = child.stdio[3];
  if (watch && lines && 'setEncoding' in lines) follow(lines, watch);
  const [status]: (number | null)[] = await once(child, 'close');
  clearTimeout(timer);
  return { hasEnded, status: status ?? null, error, log: watch ? '' : readFileSync(log, 'utf8') };
}

/** Hands on each line as it comes, with the means to kill the process that wrote the first: the traced command. */
function follow(stream: NodeJS.ReadableStream, watch: Watch): void {
  let rest = '';
  let main: number | undefined;
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      main ??= Number.parseInt(line, 10);
      watch(line, () => end(main));
    }
  });
}

/** Kills a process, which may have ended while its last lines were on their way. */
function end(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** The calls of the first thread, which is the one that was started: each where it began. */
function mainThread(log: string): string[] {
  const lines = log.split('\n');
  const main = /^\d+/u.exec(lines[0] ?? '')?.[0];
  return lines
    .filter((line) => main !== undefined && line.startsWith(`${main} `) && nameOf(line) !== '')
    .map((line) => line.slice(line.indexOf(' ')).trim());
}

function nameOf(line: string): string {
  return /^(?:\d+ +)?([a-z_0-9]+)\(/u.exec(line)?.[1] ?? '';
}

/** Whether a call writes below a folder, wherever the process stands. */
export function writesBelow(root: string, line: string): boolean {
  const own = line.replace(/AT_FDCWD<[^>]*>/gu, '');
  const isBelow = own.includes(`"${root}/`) || own.includes(`<${root}/`);
  const opens = /^(?:\d+ +)?open(?:at)?\(/u.test(line);
  return isBelow && (!opens || /O_(?:CREAT|TRUNC|WRONLY|RDWR)/u.test(line)) && nameOf(line) !== '';
}
