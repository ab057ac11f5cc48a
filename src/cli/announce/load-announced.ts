import { inEachLocale, type Locale } from '../../../schema/languages.ts';
import { UnlistableFolder } from '../../files/files.ts';
import { loadSiteData } from '../../publish/data/load-site-data.ts';
import type { PublishedNotice, SiteData } from '../../publish/data/site-data.ts';
import { CannotDo } from '../cannot.ts';

type Files = Parameters<typeof loadSiteData>[0];

/** One notice with its revisions, as the site has it; what cannot be published is told with its places. */
export function loadAnnounced(
  files: Files,
  only: string,
  { now, speak }: { readonly now: string; readonly speak: Locale },
): { readonly data: SiteData; readonly notice: PublishedNotice } {
  const data = loadOrSay(() => loadSiteData(files, now, { speak, only }));
  const [notice] = data.notices;
  if (!notice) throw new Error(`no ${only}`);
  return { data, notice };
}

function loadOrSay(load: () => SiteData): SiteData {
  try {
    return load();
  } catch (error) {
    if (error instanceof UnlistableFolder || !(error instanceof Error)) throw error;
    const { message } = error;
    throw new CannotDo(inEachLocale(() => message));
  }
}
