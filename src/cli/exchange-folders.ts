import { spawnSync } from 'node:child_process';

/** The number of the system call `renameat2`, by architecture. */
const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

/**
 * Gives two folders each other's name in one step, so that at no moment either is missing; `false`, and nothing done,
 * where that cannot be. Linux can, and Node has no call for it: `mv` of coreutils 9.5 has, and Perl, which
 * Debian and Ubuntu always have, can make any.
 */
export function exchangeFolders(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  if (runs('mv', '--exchange', '--no-target-directory', one, other)) return true;
  const call = renameat2[process.arch];
  if (call === undefined) return false;
  const [here, exchange] = [-100, 2];
  const script = `exit(syscall(${call}, ${here}, $ARGV[0], ${here}, $ARGV[1], ${exchange}) == 0 ? 0 : 1)`;
  return runs('perl', '-e', script, one, other);
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
