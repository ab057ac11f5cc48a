import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { isAtWork, isRunning, ownOwner, readOwner } from './build-owner.ts';
import { hasCode } from './has-code.ts';

/** The hidden folder in which a site is made before it takes its place. */
export type Staging = {
  readonly folder: string;
  /** The site that is made; after an exchange, the one that stood. */
  readonly site: string;
  /** What stood in its place, while it is taken away piece by piece, and when it is all away. */
  readonly leaving: string;
  readonly left: string;
};

/** How its name begins, before the number of the process; a marker in it tells more of whose it is. */
const stagingPrefix = '.seloste-build-';
const marker = 'seloste-build.json';

/** Makes a staging folder in `home` for a site that is to stand at `out`. */
export function openStaging(home: string, out: string): Staging {
  const name = `${stagingPrefix}${process.pid}-${randomBytes(4).toString('hex')}`;
  const staging = stagingAt(join(home, name));
  mkdirSync(staging.folder);
  try {
    const mark = { ...ownOwner(), out: basename(out) };
    writeFileSync(join(staging.folder, marker), `${JSON.stringify(mark)}\n`, { flag: 'wx' });
    // A build that is killed may leave it in a repository.
    writeFileSync(join(staging.folder, '.gitignore'), '*\n');
    mkdirSync(staging.site);
  } catch (error) {
    closeStaging(staging);
    throw error;
  }
  return staging;
}

/** Whether the staging folder is still the one that was opened: who took it for left over may have removed it. */
export function isStillStaged({ folder }: Staging): boolean {
  return readOwner(join(folder, marker))?.pid === process.pid;
}

/**
 * Removes a staging folder and all in it; the marker last, so that one half removed is still known as ours. What cannot
 * be removed is left to the next build: the site stands by now, or has failed for a better reason.
 */
export function closeStaging({ folder }: Staging): void {
  try {
    for (const name of readdirSync(folder).filter((one) => one !== marker)) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
    rmSync(join(folder, marker), { force: true });
    rmdirSync(folder);
  } catch {
    // It is gone, or it stays.
  }
}

/** The staging folders in `home` that other builds of `out` have made. */
export function otherStagings(home: string, out: string, own: Staging): Staging[] {
  return namesIn(home)
    .filter((name) => /^\.seloste-build-\d+-[0-9a-f]{8}(?:-left)?$/u.test(name))
    .map((name) => stagingAt(join(home, name)))
    .filter(({ folder }) => folder !== own.folder && isFor(folder, out));
}

/** Removes a staging folder whose build has ended without doing so, which is no failure of this one if it fails. */
export function closeIfLeft(staging: Staging): void {
  if (mayBeAtWork(staging)) return;
  try {
    // Should it be at work after all, its files are out of its reach at once.
    const gone = stagingAt(staging.folder.replace(/(?:-left)?$/u, '-left'));
    renameSync(staging.folder, gone.folder);
    closeStaging(gone);
  } catch {
    // Another build removes it too.
  }
}

function mayBeAtWork({ folder }: Staging): boolean {
  const file = join(folder, marker);
  const owner = readOwner(file);
  if (owner) return isAtWork(owner, file);
  return isRunning(Number(basename(folder).slice(stagingPrefix.length).split('-')[0]));
}

/** What may not be listed is not cleared. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EACCES', 'EPERM')) return [];
    throw error;
  }
}

function stagingAt(folder: string): Staging {
  return {
    folder,
    site: join(folder, 'site'),
    leaving: join(folder, 'leaving'),
    left: join(folder, 'left'),
  };
}

/**
 * Whether a folder is the staging folder of `out`: its marker tells. Without one it is just being made or removed, or was
 * written to after it had been removed; nothing that stood is in it then.
 */
function isFor(folder: string, out: string): boolean {
  try {
    const names = readdirSync(folder);
    if (names.every((name) => name === 'site' || name === '.gitignore')) return true;
    if (names.every((name) => name === marker)) return true;
    const { out: name }: { out?: unknown } = JSON.parse(readFileSync(join(folder, marker), 'utf8'));
    return name === basename(out);
  } catch {
    return false;
  }
}
