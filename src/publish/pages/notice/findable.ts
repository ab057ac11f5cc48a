import type { Locale } from '../../../../schema/languages.ts';
import { say } from '../../../locale/say.ts';
import { revisionIn } from '../../../revise/history.ts';
import { shownAtHome } from '../../addresses/list-pages.ts';
import { comparedWith, type Shown, type SiteData } from '../../data/site-data.ts';
import type { Findable } from '../frame/frame.ts';
import { isWithdrawn } from '../frame/page-links.ts';
import { changedSections } from './changed-sections.ts';

/**
 * How the search finds the page of a state: each revision once, the one at the notice's own address there.
 * Drafts are not found. Of an old revision only what the next one changed is searched: what stays is found in the
 * revision that said it last, not once in each.
 */
export function findableAs(
  data: SiteData,
  { notice, revision }: Shown,
  isHome: boolean,
  locale: Locale,
): Findable | null {
  const summary = revision === null ? undefined : revisionIn(notice.history, revision);
  if (!summary || (!isHome && summary.id === shownAtHome(data, notice))) return null;
  return {
    state: isHome && !isWithdrawn(notice, summary.id) ? 'current' : 'old',
    version: say('version', locale, { v: { day: summary.published } }),
    sections: isHome ? null : sectionsThatWent(data, { notice, revision }, locale),
  };
}

/** The sections of a revision that the next one has no longer as they were; `null` where there is no next one. */
function sectionsThatWent(
  data: SiteData,
  { notice, revision }: Shown,
  locale: Locale,
): ReadonlySet<string> | null {
  const place = notice.history.findIndex(({ id }) => id === revision);
  const next = notice.history
    .slice(place + 1)
    .find(
      ({ id, languages }) =>
        languages.includes(locale) &&
        comparedWith(data, { notice, revision: id }, locale) === revision,
    );
  if (!next) return null;
  return new Set(changedSections(data, { notice, revision: next.id }, locale).keys());
}
