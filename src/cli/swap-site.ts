import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { exchangeFolders } from './exchange-folders.ts';
import type { Staging } from './site-staging.ts';

/**
 * Puts the site that was made in the place of what stands at `out`, or throws and leaves that as it was. A process that is
 * killed in between leaves what `putBack` needs.
 *
 * 1. A staging folder beside `out`: the two folders get each other's name in one step. Where the system has no such
 *    step, what stood is renamed to `left` and the site to `out`.
 * 2. One inside `out`, where the folder itself must stay: what stands is moved to `leaving`, piece by piece, which is then
 *    renamed to `left`; the pieces of the site are moved in, and `site` is removed: it is done.
 */
export function swapIn(staging: Staging, out: string): void {
  if (isWithin(staging, out)) swapPieces(staging, out);
  else swapFolders(staging, out);
}

/** Puts back what stood at `out` where a swap was interrupted before the new site stood. */
export function putBack(staging: Staging, out: string): void {
  if (isWithin(staging, out)) putPiecesBack(staging, out);
  else putFolderBack(staging, out);
}

function isWithin({ folder }: Staging, out: string): boolean {
  return dirname(folder) === out;
}

function swapFolders({ site, left }: Staging, out: string): void {
  if (existsSync(out)) chmodSync(site, statSync(out).mode);
  if (takesName(site, out) || exchangeFolders(site, out)) return;
  renameSync(out, left);
  try {
    renameSync(site, out);
  } catch (error) {
    renameSync(left, out);
    throw error;
  }
}

function putFolderBack({ site, left }: Staging, out: string): void {
  if (existsSync(left) && existsSync(site) && !existsSync(out)) renameSync(left, out);
}

/** Renames a folder to a name that nothing has, or an empty folder. */
function takesName(site: string, out: string): boolean {
  if (existsSync(out) && readdirSync(out).length > 0) return false;
  renameSync(site, out);
  return true;
}

function swapPieces(staging: Staging, out: string): void {
  const { site, leaving, left } = staging;
  mkdirSync(leaving);
  try {
    movePieces(out, leaving);
    renameSync(leaving, left);
    movePieces(site, out);
    rmdirSync(site);
  } catch (error) {
    putPiecesBack(staging, out);
    throw error;
  }
}

/** Each step may be the last before the process ends: the next one that comes here goes on from there. */
function putPiecesBack({ site, leaving, left }: Staging, out: string): void {
  if (existsSync(left) && existsSync(site)) {
    // All that stood is in `left`: what stands is of the new site.
    for (const name of piecesOfSite(out)) rmSync(join(out, name), { recursive: true });
    renameSync(left, leaving);
  }
  if (existsSync(leaving)) movePieces(leaving, out);
}

function movePieces(from: string, to: string): void {
  for (const name of piecesOfSite(from)) renameSync(join(from, name), join(to, name));
}

/** What is in the folder of a site, but for what no build makes or takes away: the repository that it may be, and staging folders. */
export function piecesOfSite(folder: string): string[] {
  return readdirSync(folder).filter((name) => name !== '.git' && !name.startsWith('.seloste-'));
}
