import { hash } from 'node:crypto';
import * as z from 'zod';
import { ContentLanguageSchema } from '../../../schema/languages.ts';
import { noticeAt, type SitePages } from '../../content/links/site-pages.ts';
import { type Entry, type Files, UnlistableFolder } from '../../files/files.ts';

/** What was asked of a project: the bytes of a file, the entries of a folder, the notice at an address. */
const QuestionSchema = z.union([
  z.tuple([z.enum(['read', 'list']), z.string()]),
  z.tuple([z.literal('notice'), ContentLanguageSchema, z.string()]),
]);
type Question = z.infer<typeof QuestionSchema>;

/** All that was asked of a project while something was worked out, in order, and the digest of the answers. */
export const TraceSchema = z.strictObject({ asked: z.array(QuestionSchema), answers: z.string() });
export type Trace = z.infer<typeof TraceSchema>;

/** The answer of a folder whose entries cannot be told. */
const unlistable = 'unlistable';

/** A project as the work on one notice sees it. */
export type Seen = { readonly files: Files; readonly pages: SitePages | null };

/**
 * The same project, which notes what is asked of it. `trace` gives `undefined` where one question was answered in two ways,
 * as when a file is written meanwhile.
 */
export function traced({ files, pages }: Seen): Seen & { trace(): Trace | undefined } {
  const notes = new Map<string, string>();
  let isTorn = false;
  const note = (question: Question, answer: string) => {
    const key = JSON.stringify(question);
    const before = notes.get(key);
    if (before !== undefined && before !== answer) isTorn = true;
    notes.set(key, answer);
  };
  const watched: Files = {
    list(folder) {
      try {
        const entries = files.list(folder);
        note(['list', folder], namesOf(entries));
        return entries;
      } catch (error) {
        if (error instanceof UnlistableFolder) note(['list', folder], unlistable);
        throw error;
      }
    },
    read(path) {
      const result = files.read(path);
      note(['read', path], result.ok ? digest(result.bytes) : result.reason);
      return result;
    },
  };
  const find: typeof noticeAt = (_files, site, locale, part) => {
    // What is read to find it is asked again with the question itself.
    const found = noticeAt(files, site, locale, part);
    note(['notice', locale, part], JSON.stringify(found ?? null));
    return found;
  };
  return {
    files: watched,
    pages: pages && { ...pages, find },
    trace: () => (isTorn ? undefined : { asked: keysOf(notes), answers: joined(notes.values()) }),
  };
}

/** Whether a project answers all that was asked as it was answered then. */
export function stillHolds({ asked, answers }: Trace, seen: Seen): boolean {
  return joined(asked.map((question) => answerTo(question, seen))) === answers;
}

function answerTo(question: Question, { files, pages }: Seen): string {
  if (question[0] === 'notice') {
    const [, locale, part] = question;
    return JSON.stringify((pages && noticeAt(files, pages, locale, part)) ?? null);
  }
  const [kind, path] = question;
  if (kind === 'list') return listing(files, path);
  const result = files.read(path);
  return result.ok ? digest(result.bytes) : result.reason;
}

function listing(files: Files, folder: string): string {
  try {
    return namesOf(files.list(folder));
  } catch (error) {
    if (error instanceof UnlistableFolder) return unlistable;
    throw error;
  }
}

function namesOf(entries: readonly Entry[]): string {
  return JSON.stringify(entries.map(({ name, kind }) => [name, kind]));
}

function keysOf(notes: ReadonlyMap<string, string>): Question[] {
  return [...notes.keys()].map((key) => JSON.parse(key) as Question);
}

function joined(answers: Iterable<string>): string {
  return digest(JSON.stringify([...answers]));
}

/** SHA-256, as a name that every file system takes. */
export function digest(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}
