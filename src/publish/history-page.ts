import type { Locale } from '../../schema/languages.ts';
import { labelOf } from '../locale/labels.ts';
import { sayInLanguage } from '../locale/language-names.ts';
import { joinList } from '../locale/lists.ts';
import { type Part, phrase, type Sentence, say, wordOf } from '../locale/say.ts';
import { type RevisionSummary, revisionIn } from '../revise/history.ts';
import { type Period, periods } from '../revise/periods.ts';
import { type RevisionStatus, statusOn } from '../revise/status.ts';
import { hrefOf } from './addresses.ts';
import { type Frame, frameOf } from './frame.ts';
import { currentLanguages } from './list-pages.ts';
import { type PageLink, type Told, tell } from './notice-page.ts';
import { headLinks, languagesOf } from './page-links.ts';
import { comparedWith, type PublishedNotice, type SiteData } from './site-data.ts';

/** A row of the table that tells which version applied when. */
export type PeriodRow = {
  readonly from: Part | null;
  readonly to: Part;
  readonly version: VersionLink | null;
};

export type VersionLink = {
  readonly href: string;
  readonly text: string;
  readonly day: string;
  /** The language it can be read in, where that is not the reader's. */
  readonly language: Locale | null;
  /** That language in words; empty where it is the reader's. */
  readonly inLanguage: string;
};

/** A version in the list, or a stretch that nobody knows. */
export type HistoryRow =
  | {
      readonly kind: 'version';
      readonly id: string;
      readonly version: VersionLink;
      readonly state: string;
      readonly isCurrent: boolean;
      readonly details: readonly Sentence[];
      readonly change: string;
      readonly summary: readonly Told[];
      readonly changes: PageLink | null;
    }
  | { readonly kind: 'unknown'; readonly period: Sentence };

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

function versionLink(
  data: SiteData,
  notice: PublishedNotice,
  summary: RevisionSummary,
  locale: Locale,
): VersionLink {
  const language = summary.languages.includes(locale) ? locale : summary.language;
  const day = say('dayItself', locale, { d: { day: summary.published } });
  return {
    href: hrefOf(data.site, notice, language, { page: 'revision', revision: summary.id }),
    text: day,
    day: summary.published,
    language: language === locale ? null : language,
    inLanguage: language === locale ? '' : sayInLanguage(language, locale),
  };
}

/** Newest first; a stretch that nobody knows stands between the versions around it. */
function historyRows(
  data: SiteData,
  notice: PublishedNotice,
  all: readonly Period[],
  locale: Locale,
): HistoryRow[] {
  return [...notice.history].reverse().flatMap((summary): HistoryRow[] => {
    const gap = all.find(
      (period) =>
        period.kind === 'unknown' && period.why !== 'before-first' && period.after === summary.id,
    );
    const unknown: HistoryRow[] = gap
      ? [{ kind: 'unknown', period: gapSentence(gap, locale) }]
      : [];
    const row = versionRow(data, notice, summary, locale);
    return [...unknown, ...(row ? [row] : [])];
  });
}

function gapSentence({ from, to }: Period, locale: Locale): Sentence {
  const days =
    from === null || to === null
      ? []
      : [...phrase('periodOf', locale, { a: { day: from }, b: { day: to } }), { text: '. ' }];
  return [...days, ...phrase('nobodyKnows', locale)];
}

const stateWords = {
  'in-force': 'stateInForce',
  announced: 'stateAnnounced',
  superseded: 'stateSuperseded',
  withdrawn: 'stateWithdrawn',
} as const;

function versionRow(
  data: SiteData,
  notice: PublishedNotice,
  summary: RevisionSummary,
  locale: Locale,
): HistoryRow | undefined {
  const status = statusOn(notice.history, summary.id, data.now);
  if (!status) return undefined;
  const shown = { notice, revision: summary.id };
  const before = summary.languages.includes(locale) ? comparedWith(data, shown, locale) : undefined;
  return {
    kind: 'version',
    id: summary.id,
    version: versionLink(data, notice, summary, locale),
    state: wordOf(stateWords[status.status], locale),
    isCurrent: status.status === 'in-force',
    details: detailsOf(summary, status, locale),
    change: wordOf(summary.kind === 'first' ? 'firstVersion' : summary.kind, locale),
    summary: tell(summary.summary, locale, summary.language),
    changes:
      before === undefined
        ? null
        : {
            href: hrefOf(data.site, notice, locale, { page: 'changes', revision: summary.id }),
            text: phrase('whatChanged', locale),
          },
  };
}

function detailsOf(summary: RevisionSummary, status: RevisionStatus, locale: Locale): Sentence[] {
  const { effective, published, retold, withdrawn, told, errata } = summary;
  return [
    ...(effective !== null && effective !== published
      ? [phrase('effective', locale, { d: { day: effective } })]
      : []),
    ...(status.endKnown ? [] : [phrase('endUnknown', locale, { d: { day: published } })]),
    ...(retold ? [phrase('retold', locale)] : []),
    ...(withdrawn
      ? [
          phrase('withdrawn', locale, {
            d: { day: withdrawn.date },
            r: withdrawn.reason[locale] ?? withdrawn.reason[summary.language] ?? '',
          }),
        ]
      : []),
    ...errata.map(({ date, text }) =>
      phrase('erratum', locale, {
        d: { day: date },
        x: text[locale] ?? text[summary.language] ?? '',
      }),
    ),
    ...told.map(({ date, channels }) => {
      const names = channels.map((channel) => labelOf('changeChannel', channel, locale) ?? channel);
      return phrase('told', locale, { d: { day: date }, x: joinList(names, locale) });
    }),
  ];
}
