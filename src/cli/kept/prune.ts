import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Answers older than this are of no day that anybody asks about, in milliseconds. */
const longest = 30 * 24 * 60 * 60 * 1000;

/** How much is kept, in bytes. */
const most = 256 * 1024 * 1024;

/** Names of entries, and of such as were never finished; nothing else in the folder is touched. */
const entry = /^[0-9a-f]{64}\.json(?:\.\d+)?$/u;

/** Removes what is old from the folder of kept answers, and the oldest of the rest where it is more than `limit` bytes. */
export function prune(folder: string, now: Date, limit = most): void {
  let left = limit;
  for (const { file, size, time } of entriesIn(folder)) {
    left -= size;
    if (left < 0 || now.getTime() - time > longest) remove(file);
  }
}

type Found = { file: string; size: number; time: number };

/** The newest first. */
function entriesIn(folder: string): Found[] {
  return namesIn(folder)
    .filter((name) => entry.test(name))
    .flatMap((name) => statOf(join(folder, name)) ?? [])
    .sort((a, b) => b.time - a.time);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function statOf(file: string): Found | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? { file, size: stat.size, time: stat.mtimeMs } : undefined;
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Somebody else's, or a folder that may only be read: it stays.
  }
}
