import type { Site } from '../../../schema/site.ts';
import { type NoticeFolder, noticesFolder } from '../../content/load-project.ts';
import type { State } from '../../files/tree.ts';
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
const format = 'check-2';

/**
 * Prepares keeping in a folder what is judged on `day`; `undefined` where what notices share cannot be told whole, as where a link of
 * the file system leads out of it.
 */
export function openKeeping(
  cache: string,
  state: State,
  { site, day }: { site: Site | undefined; day: string },
): Keeping | undefined {
  const shared = sharedFiles(state);
  if (shared.some(([, content]) => content === undefined)) return undefined;
  return {
    folder: `${cache}/${format}`,
    judge: digest(JSON.stringify([engineDigest(), day])),
    shared: digest(JSON.stringify([site ?? null, shared])),
  };
}

/** Each file in `content/` with its digest, but those in the folders of notices; what is no file has none. */
function sharedFiles({ list, leaves, bytesAt }: State): [string, string | undefined][] {
  const names = list('content').map(({ name }) => `content/${name}`);
  const shared = names.filter((path) => path !== noticesFolder).flatMap((path) => leaves(path));
  return shared.map(({ path }) => {
    const bytes = bytesAt(path);
    return [path, bytes && digest(bytes)];
  });
}

/** A digest of a notice as it was read: whatever it was made from, the same digest is the same notice. */
export function digestOfNotice({ pages, ...own }: NoticeFolder): string {
  const plain = (_key: string, value: unknown) => (value instanceof Map ? [...value] : value);
  return digest(JSON.stringify([own, pages?.baseUrl ?? null], plain));
}
