import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who builds: enough to tell later whether it still does. */
export type Owner = {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system counts it, or nothing where it does not tell. */
  readonly started: string | null;
};

/** Nobody can be asked about a process of another machine: it is believed to build this long, in milliseconds. */
const trusted = 60 * 60 * 1000;

/** This process. */
export function ownOwner(): Owner {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid) };
}

/** The owner that a file tells of; `undefined` where it cannot be read or tells none. */
export function readOwner(file: string): Owner | undefined {
  try {
    const { pid, host, started }: Partial<Owner> = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof pid !== 'number' || typeof host !== 'string') return undefined;
    return { pid, host, started: started ?? null };
  } catch {
    return undefined;
  }
}

/** Whether the owner that `file` tells of may still be at work: a killed process is not, nor one whose number was given anew. */
export function isAtWork(owner: Owner, file: string): boolean {
  if (owner.host !== hostname()) return Date.now() - timeOf(file) < trusted;
  if (owner.started !== null) return startOf(owner.pid) === owner.started;
  return isRunning(owner.pid);
}

function timeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** When a process began, in ticks since the machine did; `null` where there is none, or it has ended and is not yet gone. */
function startOf(pid: number): string | null {
  try {
    const [state, ...rest] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return state === 'Z' || state === 'X' ? null : (rest[18] ?? null);
  } catch {
    return null;
  }
}

/** Whether another process has this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
