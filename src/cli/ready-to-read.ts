import { isLanguage, type Locale, locales } from '../../schema/languages.ts';
import type { Files } from '../files/files.ts';
import { readyWords } from '../words/every.ts';
import { readyClaims } from '../words/every-claims.ts';
import type { Workspace } from './project.ts';

/** Makes languages ready to be read: their words, and those by which prose is read. */
export async function readyToRead(languages: Iterable<Locale>): Promise<void> {
  const wanted = [...languages];
  await Promise.all([readyWords(wanted), readyClaims(wanted)]);
}

/** The languages that the notices of a project are written in, or were once. */
export function languagesIn({
  project: { site, notices },
  files,
}: Pick<Workspace, 'project' | 'files'>): readonly Locale[] {
  // The examples of a project's own rules may be in any.
  if (site?.rules !== undefined) return locales;
  const found = new Set<string>(
    notices.flatMap(({ folder, manifest, revisions }) => [
      ...(manifest?.languages ?? locales),
      ...revisions.flatMap((id) => namesIn(files, `${folder}/revisions/${id}`)),
    ]),
  );
  return [...found].filter(isLanguage);
}

/** What lies in a folder; of one that cannot be listed what might. */
function namesIn(files: Files, folder: string): readonly string[] {
  try {
    return files.list(folder).map(({ name }) => name);
  } catch {
    return locales;
  }
}
