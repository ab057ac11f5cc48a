import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/**
 * Whether a folder can only be filled anew, not replaced by another of its name: something is mounted there, a
 * repository lies in it, or somebody stands in it and would be left in a folder that is gone.
 */
export function mustStay(folder: string, cwd: string): boolean {
  if (!existsSync(folder)) return false;
  const isInside = (path: string) => path === folder || path.startsWith(folder + sep);
  if (isInside(cwd) || isInside(process.cwd())) return true;
  return existsSync(join(folder, '.git')) || isMounted(folder);
}

function isMounted(folder: string): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  // A folder of the same disk can be mounted too, which only Linux tells.
  return mountPoints().includes(folder);
}

function mountPoints(): string[] {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return lines.map((line) => readPath(line.split(' ')[4] ?? ''));
  } catch {
    return [];
  }
}

/** A path of `mountinfo`, which writes white space and backslashes as `\040`. */
function readPath(path: string): string {
  return path.replace(/\\([0-7]{3})/gu, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}
