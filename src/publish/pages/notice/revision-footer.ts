import { phrase, type Sentence, say, wordOf } from '../../../locale/say.ts';
import { absolute, hrefOf } from '../../addresses/addresses.ts';
import type { Shown } from '../../data/site-data.ts';
import { effectiveLine } from '../../record/effective-line.ts';
import { versionDay } from '../../record/version-day.ts';

/** What the foot of the page, and its print, tells of the revision. */
export type RevisionFooter = {
  readonly version: string;
  readonly stamp: Sentence;
  readonly effective: Sentence | null;
  readonly address: string;
  readonly digest: string;
};

/** The foot of a revision's page; `null` for a draft. */
export function revisionFooter(shown: Shown): RevisionFooter | null {
  const { data, locale, summary } = shown;
  if (!summary) return null;
  const href = hrefOf(shown, { page: 'revision', revision: summary.id });
  return {
    version: say('version', locale, { v: versionDay(summary) }),
    stamp: phrase('stamp', locale, { d: { day: summary.published } }),
    effective: effectiveLine(summary, locale),
    address: absolute(data.site, href),
    digest: `${wordOf('fingerprint', locale)}: ${summary.digest}`,
  };
}
