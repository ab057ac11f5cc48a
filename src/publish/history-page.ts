import type { Locale } from '../../schema/languages.ts';
import { type Part, phrase, type Sentence, say, wordOf } from '../locale/say.ts';
import { revisionIn } from '../revise/history.ts';
import { type Period, periods } from '../revise/periods.ts';
import { hrefOf } from './addresses.ts';
import { type Frame, frameOf } from './frame.ts';
import { type HistoryRow, historyRows, type VersionLink, versionLink } from './history-rows.ts';
import { currentLanguages } from './list-pages.ts';
import type { PageLink } from './notice-page.ts';
import { headLinks, languagesOf } from './page-links.ts';
import type { PublishedNotice, SiteData } from './site-data.ts';

/** A row of the table that tells which version applied when. */
export type PeriodRow = {
  readonly from: Part | null;
  readonly to: Part;
  readonly version: VersionLink | null;
};

export type HistoryPage = {
  readonly frame: Frame;
  readonly title: string;
  readonly noticeTitle: string;
  readonly links: readonly PageLink[];
  readonly beforeFirst: Sentence | null;
  readonly periods: readonly PeriodRow[];
  readonly rows: readonly HistoryRow[];
};

/** All the revisions of a notice, newest first, and which of them applied when. */
export function historyPage(data: SiteData, notice: PublishedNotice, locale: Locale): HistoryPage {
  const [first] = notice.history;
  const shown = { notice, revision: null };
  const title = wordOf('allVersions', locale);
  const latest = notice.history.findLast(({ languages }) => languages.includes(locale));
  const noticeTitle = latest?.title[locale] ?? '';
  const all = periods(notice.history);
  return {
    frame: frameOf(data, {
      title: `${title}, ${noticeTitle}`,
      locale,
      ...headLinks(data, shown, locale, 'history'),
      canonical: hrefOf(data.site, notice, locale, { page: 'history' }),
      languages: languagesOf(data, shown, 'history'),
    }),
    title,
    noticeTitle,
    links: currentLanguages(data, notice).includes(locale)
      ? [
          {
            href: hrefOf(data.site, notice, locale, { page: 'notice' }),
            text: phrase('currentNotice', locale),
          },
        ]
      : [],
    beforeFirst: first ? phrase('asOfUnknown', locale, { d: { day: first.published } }) : null,
    periods: all.flatMap((period) => periodRow(data, notice, period, locale)),
    rows: historyRows(data, notice, all, locale),
  };
}

function periodRow(
  data: SiteData,
  notice: PublishedNotice,
  period: Period,
  locale: Locale,
): PeriodRow[] {
  if (period.kind === 'unknown' && period.why === 'before-first') return [];
  const summary = period.kind === 'known' ? revisionIn(notice.history, period.revision) : undefined;
  const open = period.kind === 'known' && period.latestRecorded ? 'unknownDay' : 'untilNow';
  return [
    {
      from: period.from === null ? null : dayPart(period.from, locale),
      to: period.to === null ? { text: wordOf(open, locale) } : dayPart(period.to, locale),
      version: summary ? versionLink(data, notice, summary, locale) : null,
    },
  ];
}

function dayPart(day: string, locale: Locale): Part {
  return { text: say('dayItself', locale, { d: { day } }), day };
}
