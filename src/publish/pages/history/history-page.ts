import type { Locale } from '../../../../schema/languages.ts';
import { type Part, phrase, type Sentence, say, wordOf } from '../../../locale/say.ts';
import { revisionIn } from '../../../revise/history.ts';
import { type Period, periods } from '../../../revise/periods.ts';
import { absolute, feedForms, feedHref, hrefOf } from '../../addresses/addresses.ts';
import { isSample } from '../../data/sample.ts';
import type { Edition, SiteData } from '../../data/site-data.ts';
import { isComparable } from '../../listing/list-comparisons.ts';
import { currentLanguages } from '../../listing/list-pages.ts';
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
export function historyPage(edition: Edition): HistoryPage {
  const { data, notice, locale } = edition;
  const [first] = notice.history;
  const named = { ...edition, revision: null };
  const title = wordOf('allVersions', locale);
  const latest = notice.history.findLast(({ languages }) => languages.includes(locale));
  const noticeTitle = latest?.title[locale] ?? '';
  const href = hrefOf(edition, { page: 'history' });
  const all = periods(notice.history);
  return {
    frame: frameOf(data, {
      title: `${title}, ${noticeTitle}`,
      locale,
      ...headLinks(named, 'history'),
      canonical: href,
      sample: isSample({ ...edition, revision: notice.home?.id ?? null }),
      description: wordOf('feedSubtitle', locale),
      languages: languagesOf(named, 'history'),
    }),
    title,
    noticeTitle,
    links: linksOf(edition),
    beforeFirst: first ? phrase('asOfUnknown', locale, { d: { day: first.published } }) : null,
    answers: asOfAnswers(edition),
    periods: all.map((period, index) => periodRow(edition, period, isGap(all[index + 1]))),
    rows: historyRows(edition, all),
    feeds: (['atom', 'json'] as const).map((form) => ({
      href: feedHref(edition, form),
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
function linksOf(edition: Edition): PageLink[] {
  const { notice, locale } = edition;
  const link = (page: 'notice' | 'compare', text: Sentence): PageLink => ({
    href: hrefOf(edition, { page }),
    text,
  });
  const isCurrent = currentLanguages(notice).includes(locale);
  return [
    ...(isCurrent ? [link('notice', phrase('currentNotice', locale))] : []),
    ...(isComparable(edition) ? [link('compare', phrase('compareTwo', locale))] : []),
  ];
}

function periodRow(edition: Edition, period: Period, isEndUnknown: boolean): PeriodRow {
  const { notice, locale } = edition;
  const summary = period.kind === 'known' ? revisionIn(notice.history, period.revision) : undefined;
  const open = period.kind === 'known' && period.latestRecorded ? 'unknownDay' : 'untilNow';
  return {
    from: period.from === null ? null : dayPart(period.from, locale),
    to: period.to === null ? { text: wordOf(open, locale) } : dayPart(period.to, locale),
    atLeast:
      summary && isEndUnknown && period.from !== null && period.from === period.to
        ? phrase('atLeastOn', locale, { d: { day: period.from } })
        : null,
    version: summary ? versionLink(edition, summary) : null,
  };
}

/** A stretch that nobody knows, right after an archived revision. */
function isGap(period: Period | undefined): boolean {
  return period?.kind === 'unknown' && period.why === 'gap';
}

function dayPart(day: string, locale: Locale): Part {
  return { text: say('dayItself', locale, { d: { day } }), day };
}
