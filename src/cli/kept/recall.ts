import { mkdirSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import type * as z from 'zod';
import type { NoticeFolder } from '../../content/load-project.ts';
import type { Files } from '../../files/files.ts';
import { readRegularFile } from '../../files/read-regular.ts';
import { readEntry, sealEntry } from './entry.ts';
import { digestOfNotice, type Keeping } from './keeping.ts';
import { digest, stillHolds, type Trace, traced } from './trace.ts';

/** Something that is worked out from a notice, and the shape of the answer. */
export type Task<T> = {
  /** What is asked, with all options that matter. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
};

/** Longest entry that is kept, in bytes. */
const mostBytes = 4 * 1024 * 1024;

/**
 * What was kept of a task on a notice, where every byte and every list of names that it was worked out from is as it was;
 * `undefined` where not, and wherever there is any trouble with the cache.
 */
export function recall<T>(
  keeping: Keeping,
  { name, schema }: Task<T>,
  notice: NoticeFolder,
  files: Files,
): T | undefined {
  const read = readRegularFile(fileOf(keeping, name, notice), mostBytes);
  if (!read.ok) return undefined;
  const about = { judge: keeping.judge, notice: digestOfNotice(notice) };
  const entry = readEntry(new TextDecoder().decode(read.bytes), about);
  const value = entry && schema.safeParse(entry.value).data;
  return entry && stillHolds(entry.trace, { files, pages: notice.pages }) ? value : undefined;
}

/** The work of a task on a notice; it reads `files` and nothing else. */
export type Work<T> = (files: Files, notice: NoticeFolder) => T;

/** What was kept of a task, or else what it gives now. */
export function remember<T>(
  keeping: Keeping | undefined,
  task: Task<T>,
  notice: NoticeFolder,
  files: Files,
  work: Work<T>,
): T {
  const kept = keeping && recall(keeping, task, notice, files);
  return kept === undefined ? workOut(keeping, task, notice, files, work) : kept;
}

/** Does a task on a notice, and keeps the answer with all that was read for it. */
export function workOut<T>(
  keeping: Keeping | undefined,
  { name }: Task<T>,
  notice: NoticeFolder,
  files: Files,
  work: Work<T>,
): T {
  if (!keeping) return work(files, notice);
  const { trace, ...seen } = traced({ files, pages: notice.pages });
  const value = work(seen.files, { ...notice, pages: seen.pages });
  const asked = trace();
  if (asked) keep(keeping, name, notice, asked, value);
  return value;
}

function keep(
  keeping: Keeping,
  name: string,
  notice: NoticeFolder,
  trace: Trace,
  value: unknown,
): void {
  const { folder, judge } = keeping;
  const text = sealEntry({ judge, notice: digestOfNotice(notice), trace, value });
  try {
    mkdirSync(folder, { recursive: true });
    // What is lost when the power fails is worked out again.
    writeFileAtomic.sync(fileOf(keeping, name, notice), text, { fsync: false });
  } catch {
    // A cache that cannot be written is a slow one.
  }
}

/** One file a question: what is asked again on another day takes the place of the older answer. */
function fileOf({ folder, shared }: Keeping, name: string, { id }: NoticeFolder): string {
  return `${folder}/${digest(JSON.stringify([shared, name, id]))}.json`;
}
