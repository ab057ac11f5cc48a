import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The root of the repository. */
export const root = join(import.meta.dirname, '../..');

/** What Git prints about the tracked files, entry by entry. */
export function listTracked(...options: string[]): string[] {
  const output = execFileSync('git', ['ls-files', '-z', ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return output.split('\0').filter((entry) => entry !== '');
}
