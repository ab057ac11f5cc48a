import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { cannot } from './cannot.ts';
import { hasCode } from './has-code.ts';
import { inTurn } from './in-turn.ts';
import { mustStay } from './must-stay.ts';
import {
  closeIfLeft,
  closeStaging,
  isStillStaged,
  openStaging,
  otherStagings,
  type Staging,
} from './site-staging.ts';
import { putBack, swapIn } from './swap-site.ts';

export type Replacing = {
  /** The folder of the site, a path without links. */
  readonly out: string;
  /** Where the command was called. */
  readonly cwd: string;
  /** Throws where what stands at `out` must not be replaced. */
  readonly judge: () => void;
  /** Makes the site in a folder that is empty. */
  readonly make: (folder: string) => Promise<void>;
};

/**
 * Makes a site apart from the one that stands and then puts it in its place. Whatever ends this earlier, a failure or
 * a kill, the site that stood stands; what a killed build has left is put in order and removed by the next.
 */
export async function replaceSite({ out, cwd, judge, make }: Replacing): Promise<void> {
  const staging = openFor(out, cwd);
  const home = dirname(staging.folder);
  try {
    for (const place of [dirname(out), out]) await clearLeft(place, out, staging);
    judge();
    await make(staging.site);
    await inTurn(home, () => {
      if (!isStillStaged(staging)) throw cannot('build-taken', { out });
      swapIn(staging, out);
    });
  } catch (error) {
    // Pages that were under way may still be written; nothing is any more when the process ends.
    process.once('exit', () => closeStaging(staging));
    throw error;
  } finally {
    closeStaging(staging);
  }
}

/** Beside the folder of the site; inside it where the folder must stay, or nothing may be written beside it. */
function openFor(out: string, cwd: string): Staging {
  if (mustStay(out, cwd)) return openStaging(out, out);
  try {
    makeFolder(dirname(out));
    return openStaging(dirname(out), out);
  } catch (error) {
    if (existsSync(out) && hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return openStaging(out, out);
    throw error;
  }
}

/** Makes a folder and those above it; Node's own way of doing so never ends where a disk has no room for names, as `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}

async function clearLeft(home: string, out: string, own: Staging): Promise<void> {
  const others = otherStagings(home, out, own);
  if (others.length === 0) return;
  // Whose turn it is swaps alone: what is half swapped now was left so.
  await inTurn(home, () => {
    for (const other of others) putBack(other, out);
  });
  for (const other of others) closeIfLeft(other);
}
