import type { Locale } from '../../../../schema/languages.ts';
import { type Part, phrase, type Sentence, say, wordOf } from '../../../locale/say.ts';
import { revisionIn } from '../../../revise/history.ts';
import { type Period, periods } from '../../../revise/periods.ts';
import { absolute, feedForms, feedHref, hrefOf } from '../../addresses/addresses.ts';
import { isComparable } from '../../addresses/list-comparisons.ts';
import { currentLanguages } from '../../addresses/list-pages.ts';
import { isSampleAtHome } from '../../data/sample.ts';
import type { PublishedNotice, SiteData } from '../../data/site-data.ts';
import { type Frame, frameOf } from '../frame/frame.ts';
import { headLinks, languagesOf, type PageLink } from '../frame/page-links.ts';
import type { PageRecord } from '../frame/page-record.ts';
import { asOfAnswers } from './as-of.ts';
import type { AsOfAnswer } from './as-of-answer.ts';
import { type HistoryRow, historyRows, type VersionLink, versionLink } from './history-rows.ts';

/** A row of the table that tells which version applied when. */
export type PeriodRow = {
  readonly from: Part | null;
  readonly to: Part;
  /** In the place of both days where only one is known: at least on this day. */
  readonly atLeast: Sentence | null;
  readonly version: VersionLink | null;
};

export type HistoryPage = {
  readonly frame: Frame;
  readonly title: string;
  readonly noticeTitle: string;
  readonly links: readonly PageLink[];
  readonly beforeFirst: Sentence | null;
  /** Which version applied on any day. */
  readonly answers: readonly AsOfAnswer[];
  readonly periods: readonly PeriodRow[];
  readonly rows: readonly HistoryRow[];
  /** The feeds that tell of new versions. */
  readonly feeds: readonly { readonly href: string; readonly name: string }[];
  readonly record: PageRecord;
};

/** All the revisions of a notice, newest first, and which of them applied when. */
export function historyPage(data: SiteData, notice: PublishedNotice, locale: Locale): HistoryPage {
  const [first] = notice.history;
  const shown = { notice, revision: null };
  const title = wordOf('allVersions', locale);
  const latest = notice.history.findLast(({ languages }) => languages.includes(locale));
  const noticeTitle = latest?.title[locale] ?? '';
  const href = hrefOf(data.site, notice, locale, { page: 'history' });
  const all = periods(notice.history);
  return {
    frame: frameOf(data, {
      title: `${title}, ${noticeTitle}`,
      locale,
      ...headLinks(data, shown, locale, 'history'),
      canonical: href,
      sample: isSampleAtHome(data, notice),
      description: wordOf('feedSubtitle', locale),
      languages: languagesOf(data, shown, 'history'),
    }),
    title,
    noticeTitle,
    links: linksOf(data, notice, locale),
    beforeFirst: first ? phrase('asOfUnknown', locale, { d: { day: first.published } }) : null,
    answers: asOfAnswers(data, notice, locale),
    periods: all.map((period, index) =>
      periodRow(data, notice, period, isGap(all[index + 1]), locale),
    ),
    rows: historyRows(data, notice, all, locale),
    feeds: (['atom', 'json'] as const).map((form) => ({
      href: feedHref(data.site, notice, locale, form),
      name: feedForms[form].name,
    })),
    record: recordOf(data, { noticeTitle, title, href }, locale),
  };
}

/** What is told holds on the day that the site is for. */
function recordOf(
  { site, now }: SiteData,
  page: { readonly noticeTitle: string; readonly title: string; readonly href: string },
  locale: Locale,
): PageRecord {
  return {
    notice: page.noticeTitle,
    subject: [{ text: `${page.title}. ` }, ...phrase('holdsOn', locale, { d: { day: now } })],
    versions: null,
    address: absolute(site, page.href),
  };
}

/** To the notice in force, and to where any two versions are compared. */
function linksOf(data: SiteData, notice: PublishedNotice, locale: Locale): PageLink[] {
  const link = (page: 'notice' | 'compare', text: Sentence): PageLink => ({
    href: hrefOf(data.site, notice, locale, { page }),
    text,
  });
  const isCurrent = currentLanguages(data, notice).includes(locale);
  return [
    ...(isCurrent ? [link('notice', phrase('currentNotice', locale))] : []),
    ...(isComparable(notice, locale) ? [link('compare', phrase('compareTwo', locale))] : []),
  ];
}

function periodRow(
  data: SiteData,
  notice: PublishedNotice,
  period: Period,
  isEndUnknown: boolean,
  locale: Locale,
): PeriodRow {
  const summary = period.kind === 'known' ? revisionIn(notice.history, period.revision) : undefined;
  const open = period.kind === 'known' && period.latestRecorded ? 'unknownDay' : 'untilNow';
  return {
    from: period.from === null ? null : dayPart(period.from, locale),
    to: period.to === null ? { text: wordOf(open, locale) } : dayPart(period.to, locale),
    atLeast:
      summary && isEndUnknown && period.from !== null && period.from === period.to
        ? phrase('atLeastOn', locale, { d: { day: period.from } })
        : null,
    version: summary ? versionLink(data, notice, summary, locale) : null,
  };
}

/** A stretch that nobody knows, right after an archived revision. */
function isGap(period: Period | undefined): boolean {
  return period?.kind === 'unknown' && period.why === 'gap';
}

function dayPart(day: string, locale: Locale): Part {
  return { text: say('dayItself', locale, { d: { day } }), day };
}
