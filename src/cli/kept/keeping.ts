import type { Site } from '../../../schema/site.ts';
import type { NoticeFolder } from '../../content/load-project.ts';
import type { Files } from '../../files/files.ts';
import { engineDigest } from './engine.ts';
import { digest } from './trace.ts';

/** Where answers are kept, and what each of them depends on beside its notice. Plain values: threads share it. */
export type Keeping = {
  readonly folder: string;
  /** The code that judges, and the day. */
  readonly judge: string;
  /** What all notices share: the site's settings, and every other file of `content/` that is no notice's. */
  readonly shared: string;
};

/** The name of the format; another one is another folder. */
const format = 'check-1';

/** Prepares keeping in a folder what is judged on `day`. */
export function openKeeping(
  cache: string,
  files: Files,
  { site, day }: { site: Site | undefined; day: string },
): Keeping {
  return {
    folder: `${cache}/${format}`,
    judge: digest(JSON.stringify([engineDigest(), day])),
    shared: digest(JSON.stringify([site ?? null, sharedFiles(files, 'content')])),
  };
}

/** Each file in `content/` with its digest, but those in the folders of notices. */
function sharedFiles(files: Files, folder: string): [string, string][] {
  return files.list(folder).flatMap(({ name, kind }): [string, string][] => {
    const path = `${folder}/${name}`;
    if (path === 'content/notices') return [];
    if (kind === 'folder') return sharedFiles(files, path);
    const result = files.read(path);
    return [[path, result.ok ? digest(result.bytes) : result.reason]];
  });
}

/** A digest of a notice as it was read: whatever it was made from, the same digest is the same notice. */
export function digestOfNotice({ pages, ...own }: NoticeFolder): string {
  const plain = (_key: string, value: unknown) => (value instanceof Map ? [...value] : value);
  return digest(JSON.stringify([own, pages?.baseUrl ?? null], plain));
}
