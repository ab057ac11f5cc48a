import type { Kind, State } from '../../files/tree.ts';
import { digestBytes } from '../digest.ts';
import type { VerifyCode } from '../verify-problem.ts';
import { standsApart } from './stands-apart.ts';

type Difference = { code: VerifyCode; path: string };

/**
 * How a file or a link of an earlier state differs today, and where; `undefined` where it is the same. Modes do
 * not count.
 */
export function leafSince(
  present: State,
  base: State,
  path: string,
  kind: Kind,
): Difference | undefined {
  // What another repository holds is not in this one.
  if (kind === 'submodule') return { code: 'unknown-since', path };
  const apart = standsApart(present, path);
  const today = present.kindAt(path);
  if (apart !== undefined && apart !== path) return { code: 'replaced-since', path: apart };
  if (today === undefined) return { code: 'vanished-since', path };
  if (today !== kind) return { code: 'replaced-since', path };
  return isSame(present, base, path, kind) ? undefined : { code: 'changed-since', path };
}

function isSame(present: State, base: State, path: string, kind: Kind): boolean {
  if (kind === 'link') return present.targetOf(path) === base.targetOf(path);
  const [today, earlier] = [present.bytesAt(path), base.bytesAt(path)];
  if (!today || !earlier || today.length !== earlier.length) return false;
  return digestBytes(today) === digestBytes(earlier);
}
