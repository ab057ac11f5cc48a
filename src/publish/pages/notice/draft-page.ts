import { pickText } from '../../../../schema/languages.ts';
import type { Severity } from '../../../../schema/severity.ts';

import { say, wordOf } from '../../../locale/say.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import type { Edition } from '../../data/site-data.ts';
import { type Frame, frameOf } from '../frame/frame.ts';

/** A finding as the preview of a draft shows it. */
export type ShownFinding = {
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  /** `content/notices/consumers/fi/data.md:12` */
  readonly place: string;
};

export type DraftReport = { readonly heading: string; readonly findings: readonly ShownFinding[] };

const severityWords = {
  error: 'findingError',
  warning: 'findingWarning',
  info: 'findingInfo',
} as const satisfies Record<Severity, string>;

/** What is found in a draft: of its own language, and what belongs to none. */
export function draftReport({ notice, locale }: Edition): DraftReport {
  const all = notice.draftFindings?.[locale] ?? [];
  const own = all.filter((finding) => finding.locale === null || finding.locale === locale);
  return {
    heading:
      own.length > 0
        ? say('findingsHeading', locale, { n: String(own.length) })
        : wordOf('noFindings', locale),
    findings: own.map(({ severity, message, hint, place }) => ({
      severity: wordOf(severityWords[severity], locale),
      message,
      hint,
      place: `${place.file}:${place.line}`,
    })),
  };
}

/** The page of a draft that cannot be read: only what is wrong with it. */
export type UnreadablePage = {
  readonly frame: Frame;
  readonly title: string;
  readonly report: DraftReport;
};

/** Shown instead of a draft whose text cannot be put together in a language. */
export function unreadablePage(edition: Edition): UnreadablePage {
  const { data, notice, locale } = edition;
  const title = pickText(notice.manifest.title, locale, notice.manifest.language);
  return {
    frame: frameOf(data, { title, locale, canonical: null, noindex: true }),
    title,
    report: draftReport(edition),
  };
}

/** Where the draft of a notice is previewed; `null` where drafts are not shown. */
export function draftHref(edition: Edition): string | null {
  const { draft, manifest } = edition.notice;
  if (!draft || !manifest.languages.includes(edition.locale)) return null;
  return hrefOf(edition, { page: 'revision', revision: null });
}
