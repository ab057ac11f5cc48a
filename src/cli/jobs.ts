import { availableParallelism } from 'node:os';
import type { NoticeFolder } from '../content/load-project.ts';
import { cannot } from './cannot.ts';

/** Below this many texts a thread, starting one takes longer than it saves. */
const textsWorthAThread = 400;

/** What a thread holds at most, in bytes: of the memory that is free all of them take no more than half. */
const heldByThread = 256 * 1024 * 1024;

/** How many threads `--jobs` asks for; all that the machine has room for where it says nothing. */
export function parseJobs(value: string | undefined): number {
  if (value === undefined) return roomForThreads(availableParallelism(), process.availableMemory());
  if (/^[1-9]\d{0,3}$/u.test(value)) return Number(value);
  throw cannot('jobs-invalid', { found: value });
}

/** A thread a core, as far as memory goes; one in any case. */
export function roomForThreads(cores: number, freeBytes: number): number {
  return Math.max(1, Math.min(cores, Math.floor(freeBytes / 2 / heldByThread)));
}

/** How many helpers are worth starting for notices; none where one thread would do all the work anyway. */
export function helpersFor(notices: readonly NoticeFolder[], jobs: number): number {
  const texts = notices.reduce((sum, notice) => sum + countTexts(notice), 0);
  const helpers = Math.min(jobs, Math.floor(texts / textsWorthAThread));
  return helpers < 2 ? 0 : helpers;
}

/** The texts of a draft: a section in one language each. */
export function countTexts({ manifest }: NoticeFolder): number {
  return manifest ? manifest.sections.length * manifest.languages.length : 0;
}
