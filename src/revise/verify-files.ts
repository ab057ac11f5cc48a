import type { RevisionRecord } from '../../schema/revision.ts';
import { frozenSharedName } from '../content/shared/shared-entries.ts';
import { frozenFactsName } from '../content/told/read-frozen-facts.ts';
import type { Files } from '../files/files.ts';
import { digestBytes } from './digest.ts';

/** A file of a frozen revision that is not as it was released; `path` is relative to its folder. */
export type FileProblem = {
  code: 'file-changed' | 'file-missing' | 'file-extra' | 'file-unreadable';
  path: string;
};

export const recordName = 'revision.yaml';

/** Compares the files of a frozen revision, byte by byte, with what its record says of them. */
export function verifyFiles(files: Files, folder: string, record: RevisionRecord): FileProblem[] {
  const present = listFrozen(files, folder).filter((path) => path !== recordName);
  const owned = ownPaths(record);
  const listed = new Set(Object.keys(record.files));
  const known = new Set([...present, ...listed]);
  const extra = [...known].filter((path) => !(listed.has(path) && belongs(path, owned)));
  return [
    ...[...listed].flatMap((path) => compareFile(files, folder, path, record.files[path])),
    ...[...owned]
      .filter((path) => !known.has(path))
      .map((path): FileProblem => ({ code: 'file-missing', path })),
    ...extra.map((path): FileProblem => ({ code: 'file-extra', path })),
  ];
}

/** What a revision must hold: the sections in every language it has, the facts of their text, and the shared entries it took. */
function ownPaths({ languages, sections, facts, digest }: RevisionRecord): Set<string> {
  const texts = languages.flatMap((locale) => sections.map((id) => `${locale}/${id}.md`));
  const beside = [
    ...(facts ? [frozenFactsName] : []),
    ...(digest.version === '4' ? [frozenSharedName] : []),
  ];
  return new Set([...texts, ...beside]);
}

function belongs(path: string, owned: ReadonlySet<string>): boolean {
  return owned.has(path) || /^figures\/[^/]+$/u.test(path);
}

function compareFile(
  files: Files,
  folder: string,
  path: string,
  digest: string | undefined,
): FileProblem[] {
  const read = files.read(`${folder}/${path}`);
  if (!read.ok) {
    return [{ code: read.reason === 'missing' ? 'file-missing' : 'file-unreadable', path }];
  }
  return digestBytes(read.bytes) === digest ? [] : [{ code: 'file-changed', path }];
}

/**
 * The files in the folder of a revision. Revisions are two levels deep; a folder further down is listed
 * by its own name, so that a link to a folder above cannot make the walk endless.
 */
export function listFrozen(files: Files, folder: string): string[] {
  return files.list(folder).flatMap(({ name, kind }) => {
    if (kind === 'file') return [name];
    return files.list(`${folder}/${name}`).map((inner) => `${name}/${inner.name}`);
  });
}
