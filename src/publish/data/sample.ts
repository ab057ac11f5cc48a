import { revisionIn } from '../../revise/history.ts';
import type { Named } from './site-data.ts';

/**
 * Whether a state is shown as a sample: a revision that was released as one is so for ever, and on a site of samples
 * everything is.
 */
export function isSample(named: OfSite): boolean {
  return named.data.site.sample || isLoneSample(named);
}

/** Whether a revision is a sample on a site that is none itself, where no page says so of all. */
export function isLoneSample({ data, notice, revision }: OfSite): boolean {
  const summary = revision === null ? undefined : revisionIn(notice.history, revision);
  return summary?.sample === true && !data.site.sample;
}

type OfSite = Omit<Named, 'locale'>;
