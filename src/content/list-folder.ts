import { type Entry, type Files, UnlistableFolder } from '../files/files.ts';
import { startOf } from './place.ts';
import type { Problem } from './problem.ts';

/** The entries of a folder, or the problem that kept it from being listed: what is in it is then not known. */
export function listFolder(files: Files, path: string): { entries: Entry[]; problems: Problem[] } {
  try {
    return { entries: files.list(path), problems: [] };
  } catch (error) {
    if (!(error instanceof UnlistableFolder)) throw error;
    return {
      entries: [],
      problems: [{ code: 'folder-unreadable', at: startOf(path), data: { path } }],
    };
  }
}
