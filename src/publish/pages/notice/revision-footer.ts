import type { Locale } from '../../../../schema/languages.ts';
import { phrase, type Sentence, say, wordOf } from '../../../locale/say.ts';
import { revisionIn } from '../../../revise/history.ts';
import { absolute, hrefOf } from '../../addresses/addresses.ts';
import type { Shown, SiteData } from '../../data/site-data.ts';
import { effectiveLine } from '../../record/effective-line.ts';

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
