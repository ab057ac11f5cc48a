import type { Locale } from '../../../schema/languages.ts';
import { say } from '../../locale/say.ts';
import { revisionIn } from '../../revise/history.ts';
import type { Findable } from '../frame.ts';
import { shownAtHome } from '../list-pages.ts';
import type { Shown, SiteData } from '../site-data.ts';

/**
 * How the search finds the page of a state: each revision once, the one at the notice's own address there.
 * Drafts are not found.
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
    state: isHome ? 'current' : 'old',
    version: say('version', locale, { v: { day: summary.published } }),
  };
}
