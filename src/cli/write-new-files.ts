import {
  linkSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Unit } from '../init/project-files.ts';
import { cannot } from './cannot.ts';

/** What was written and what was left, by path. */
export type WrittenUnits = { written: string[]; left: string[] };

/**
 * Writes what is not there yet; whatever stands at the path of a unit, be it a link that leads nowhere, is left as it
 * is. Each file appears whole. Where one cannot be written, those before it go again, and nothing is left.
 */
export function writeNewFiles(root: string, units: readonly Unit[]): WrittenUnits {
  const made: string[] = [];
  try {
    makeFolder(root, made);
    const isThere = ({ path }: Unit) => lstatSync(join(root, path), { throwIfNoEntry: false });
    const left = units.filter(isThere);
    const fresh = units.filter((unit) => !left.includes(unit));
    for (const [path, text] of fresh.flatMap(({ files }) => [...files])) {
      writeNewFile(root, path, text, made);
    }
    const pathsOf = (list: readonly Unit[]) => list.map(({ path }) => path);
    return { written: pathsOf(fresh), left: pathsOf(left) };
  } catch (error) {
    for (const path of made.reverse()) takeAway(path);
    const reason = error instanceof Error ? error.message : String(error);
    throw cannot('init-unwritable', { folder: root, reason });
  }
}

function writeNewFile(root: string, path: string, text: string, made: string[]): void {
  const target = join(root, path);
  makeFolder(dirname(target), made);
  const real = realpathSync(root);
  const isInside = `${realpathSync(dirname(target))}${sep}`.startsWith(
    `${real}${real.endsWith(sep) ? '' : sep}`,
  );
  if (!isInside) throw new Error(`${path} leads out of the folder`);
  // A file that appeared meanwhile is not overwritten: a link never is.
  const unready = `${target}.seloste-new`;
  made.push(unready);
  writeFileSync(unready, text, { flag: 'wx' });
  linkSync(unready, target);
  made.splice(-1, 1, target);
  rmSync(unready);
}

/** Makes a folder and those above it; each that was made is noted. */
function makeFolder(folder: string, made: string[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  const steps = resolve(folder).slice(first.length).split(sep).filter(Boolean);
  made.push(first, ...steps.map((_, index) => join(first, ...steps.slice(0, index + 1))));
}

/** Takes away what was made; a folder that somebody has put something into meanwhile stays. */
function takeAway(path: string): void {
  try {
    if (lstatSync(path).isDirectory()) rmdirSync(path);
    else rmSync(path);
  } catch {
    // What is not there, or holds other files, is not ours to take.
  }
}
