import type { Locale } from '../../../../schema/languages.ts';
import { pickText } from '../../../../schema/languages.ts';
import type { Severity } from '../../../check/findings/finding.ts';
import { say, wordOf } from '../../../locale/say.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import type { PublishedNotice, SiteData } from '../../data/site-data.ts';
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
export function draftReport({ draftFindings }: PublishedNotice, locale: Locale): DraftReport {
  const all = draftFindings?.[locale] ?? [];
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
export function unreadablePage(
  data: SiteData,
  notice: PublishedNotice,
  locale: Locale,
): UnreadablePage {
  const title = pickText(notice.manifest.title, locale, notice.manifest.language);
  return {
    frame: frameOf(data, { title, locale, canonical: null, noindex: true }),
    title,
    report: draftReport(notice, locale),
  };
}

/** Where the draft of a notice is previewed; `null` where drafts are not shown. */
export function draftHref(
  { site }: SiteData,
  notice: PublishedNotice,
  locale: Locale,
): string | null {
  const { draft, manifest } = notice;
  if (!draft || !manifest.languages.includes(locale)) return null;
  return hrefOf(site, notice, locale, { page: 'revision', revision: null });
}
