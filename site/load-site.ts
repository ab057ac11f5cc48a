import { filesOnDisk } from '../src/files/disk.ts';
import { loadSiteData } from '../src/publish/load-site-data.ts';
import type { SiteData } from '../src/publish/site-data.ts';

/** Which site to make: the folder that holds content/, the day it is for, with drafts or without. */
export type SiteRequest = {
  readonly root: string;
  readonly now: string;
  readonly drafts?: boolean;
};

/** Reads the site's data from disk. */
export function loadSite({ root, now, drafts = false }: SiteRequest): SiteData {
  return loadSiteData(filesOnDisk(root), now, { drafts });
}
