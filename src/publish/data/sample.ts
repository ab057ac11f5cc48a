import { revisionIn } from '../../revise/history.ts';
import { shownAtHome } from '../addresses/list-pages.ts';
import type { PublishedNotice, SiteData } from './site-data.ts';

/**
 * Whether a state is shown as a sample: a revision that was released as one is so for ever, and on a site of samples
 * everything is.
 */
export function isSample(
  data: SiteData,
  notice: PublishedNotice,
  revision: string | null,
): boolean {
  return data.site.sample || isLoneSample(data, notice, revision);
}

/** The same of the revision that stands at the notice's own address. */
export function isSampleAtHome(data: SiteData, notice: PublishedNotice): boolean {
  return isSample(data, notice, shownAtHome(data, notice) ?? null);
}

/** Whether a revision is a sample on a site that is none itself, where no page says so of all. */
export function isLoneSample(
  { site }: SiteData,
  { history }: PublishedNotice,
  revision: string | null,
): boolean {
  const summary = revision === null ? undefined : revisionIn(history, revision);
  return summary?.sample === true && !site.sample;
}
