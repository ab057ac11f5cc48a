import { filesOnDisk } from '../src/files/disk.ts';
import type { Files } from '../src/files/files.ts';
import { loadSiteData } from '../src/publish/data/load-site-data.ts';
import type { SiteData } from '../src/publish/data/site-data.ts';
// What a site says and reads is in any language.
import '../src/words/ready-all.ts';

/** Which site to make: the folder that holds content/, the day it is for, with drafts or without. */
export type SiteRequest = {
  readonly root: string;
  readonly now: string;
  readonly drafts?: boolean;
};

/** What the pages are made from: the data, and the files that are served as they are. */
export type LoadedSite = { readonly site: SiteData; readonly files: Files };

/** Reads a site from disk. */
export function loadSite({ root, now, drafts = false }: SiteRequest): LoadedSite {
  const files = filesOnDisk(root);
  return { site: loadSiteData(files, now, { drafts }), files };
}
