import { stateOnDisk } from '../../files/disk-tree.ts';
import type { Io } from '../io.ts';
import type { Workspace } from '../project.ts';
import { cacheFolder } from './cache-folder.ts';
import { type Keeping, openKeeping } from './keeping.ts';

/** The cache of a project, where it has one. */
export function openCache({ root, project, now }: Workspace, io: Io): Keeping | undefined {
  const cache = cacheFolder(root, io);
  if (cache === undefined) return undefined;
  return openKeeping(cache, stateOnDisk(root), { site: project.site, day: now });
}
