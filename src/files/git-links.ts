import { posix } from 'node:path';
import type { GitIndex } from './git-index.ts';

/** As many links as Linux follows before it takes them for a circle. */
const maxLinks = 40;

/**
 * The path that a path leads to when links are followed, as a disk does it; `undefined` where it leads out of the
 * root or in a circle. What does not exist leads to itself.
 */
export function followLinks(
  { kinds }: GitIndex,
  path: string,
  targetOf: (path: string) => string,
): string | undefined {
  let done = '';
  let left = path.split('/');
  let links = 0;
  while (left.length > 0) {
    const [name = '', ...rest] = left;
    const here = posix.join(done, name);
    if (here === '..' || here.startsWith('../')) return undefined;
    left = rest;
    if (kinds.get(here) !== 'link') {
      done = here === '.' ? '' : here;
      continue;
    }
    const target = targetOf(here);
    links += 1;
    if (links > maxLinks || posix.isAbsolute(target)) return undefined;
    left = [...target.split('/'), ...rest];
  }
  return done;
}
