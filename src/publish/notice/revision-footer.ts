import type { Locale } from '../../../schema/languages.ts';
import { phrase, type Sentence, say, wordOf } from '../../locale/say.ts';
import { type RevisionSummary, revisionIn } from '../../revise/history.ts';
import { absolute, hrefOf } from '../addresses.ts';
import type { Shown, SiteData } from '../site-data.ts';

/** What the foot of the page, and its print, tells of the revision. */
export type RevisionFooter = {
  readonly version: string;
  readonly stamp: Sentence;
  readonly effective: Sentence | null;
  readonly address: string;
  readonly digest: string;
};

/** The foot of a revision's page; `null` for a draft. */
export function footerOf(data: SiteData, shown: Shown, locale: Locale): RevisionFooter | null {
  if (shown.revision === null) return null;
  const summary = revisionIn(shown.notice.history, shown.revision);
  if (!summary) return null;
  const href = hrefOf(data.site, shown.notice, locale, { page: 'revision', revision: summary.id });
  return {
    version: say('version', locale, { v: summary.id }),
    stamp: phrase('stamp', locale, { d: { day: summary.published } }),
    effective: effectiveLine(summary, locale),
    address: absolute(data.site, href),
    digest: `${wordOf('fingerprint', locale)}: ${summary.digest}`,
  };
}

/**
 * The day it takes effect, where that is another than the day it was published; none where it was withdrawn
 * before that.
 */
export function effectiveLine(
  summary: RevisionSummary | undefined,
  locale: Locale,
): Sentence | null {
  if (!summary?.effective || summary.effective === summary.published) return null;
  if (summary.withdrawn && summary.withdrawn.date <= summary.effective) return null;
  return phrase('effective', locale, { d: { day: summary.effective } });
}
