import { filesOnDisk } from '../../files/disk.ts';
import type { Io } from '../io.ts';
import type { Workspace } from '../project.ts';
import { cacheFolder } from './cache-folder.ts';
import { type Keeping, openKeeping } from './keeping.ts';

/** The cache of a project, where it has one. */
export function openCache({ root, project, now }: Workspace, io: Io): Keeping | undefined {
  const cache = cacheFolder(root, io);
  if (cache === undefined) return undefined;
  // What is read to know whether findings still hold is not checked: it does not count.
  return openKeeping(cache, filesOnDisk(root), { site: project.site, day: now });
}
