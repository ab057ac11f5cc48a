import type { Shown } from '../../data/site-data.ts';
import { versionName } from '../../record/version-name.ts';
import type { Findable } from '../frame/frame.ts';
import { isWithdrawn } from '../frame/page-links.ts';
import { askedOf } from './asked-of.ts';
import { changedSections } from './changed-sections.ts';

/**
 * How the search finds the page of a state: each revision once, the one at the notice's own address there.
 * Drafts are not found. Of an old revision only what the next one changed is searched: what stays is found in the
 * revision that said it last, not once in each.
 */
export function findableAs(shown: Shown, isHome: boolean): Findable | null {
  const { notice, locale, summary } = shown;
  if (!summary || (!isHome && summary.id === notice.home?.id)) return null;
  return {
    state: isHome && !isWithdrawn(notice, summary.id) ? 'current' : 'old',
    title: shown.text.title,
    version: versionName(notice, summary, locale),
    sections: isHome ? null : sectionsThatWent(shown),
    asked: askedOf(shown.text, locale),
  };
}

/** The sections of a revision that the next one has no longer as they were; `null` where there is no next one. */
function sectionsThatWent(shown: Shown): ReadonlySet<string> | null {
  const { notice, locale, revision } = shown;
  const states = [...(notice.states.get(locale)?.values() ?? [])];
  const next = states.find((state) => state.revision !== null && state.base?.id === revision);
  if (!next) return null;
  return new Set(changedSections({ ...shown, ...next }).keys());
}
